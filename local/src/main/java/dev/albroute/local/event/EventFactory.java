package dev.albroute.local.event;

import dev.albroute.local.message.ClientRequest;
import dev.albroute.local.message.Evidence;
import dev.albroute.local.message.Finding;
import dev.albroute.local.message.Finding.Severity;
import dev.albroute.local.message.Header;
import dev.albroute.local.message.Headers;
import dev.albroute.local.message.Protocol;
import dev.albroute.local.message.WireText;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns requests into events. Safe for concurrent use. */
public final class EventFactory {

  private final ForwardedHeaders forwardedHeaders;

  /**
   * Makes a factory.
   *
   * @param attributes what the load balancer does to headers
   * @param dnsName the load balancer's own name, the host of an HTTP/1.0 request without one
   * @param clock dates the trace ids
   * @param seed makes the trace ids; the same seed and clock give the same ids
   */
  public EventFactory(HeaderAttributes attributes, String dnsName, Clock clock, long seed) {
    this.forwardedHeaders = new ForwardedHeaders(attributes, dnsName, new TraceId(clock, seed));
  }

  /**
   * Turns a client's request into the event for a target group.
   *
   * @param request the request
   * @param target its target, taken apart
   * @param listener where it came in
   * @param targetGroupArn the target group that forwards it
   * @param mode the target group's header mode
   * @return the event, or why the load balancer refuses to make one
   */
  public EventResult create(
      ClientRequest request,
      RequestTarget target,
      Listener listener,
      String targetGroupArn,
      HeaderMode mode) {
    Headers wireHeaders = forwardedHeaders.of(request, target.authority(), listener);
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (Header line : wireHeaders) {
      Optional<String> value = WireText.decode(line.value());
      Optional<String> name = WireText.decode(line.name());
      if (value.isEmpty() || name.isEmpty()) {
        return notUtf8("header " + line.name(), Evidence.DOCUMENTED);
      }
      headers
          .computeIfAbsent(name.get().toLowerCase(Locale.ROOT), absent -> new ArrayList<>(1))
          .add(value.get());
    }
    Optional<String> path = WireText.decode(target.path());
    Optional<String> query = WireText.decode(target.query());
    if (path.isEmpty() || query.isEmpty()) {
      return notUtf8("URL", Evidence.ASSUMED);
    }
    boolean base64 = BodyEncoding.isBase64(request.headers());
    if (request.body().isEmpty()) {
      // Seen over HTTP/2: an absent body of no textual type is announced as base64.
      base64 = base64 && request.protocol() == Protocol.HTTP_2;
    }
    Optional<String> body =
        base64 ? Optional.of(request.body().base64()) : request.body().decode();
    if (body.isEmpty()) {
      return notUtf8("body", Evidence.DOCUMENTED);
    }
    return new EventResult.Built(new AlbEvent(
        targetGroupArn,
        mode,
        request.method(),
        path.get(),
        parameters(query.get()),
        headers,
        body.get(),
        base64));
  }

  /**
   * Makes the event of a health check: a GET whose only header is the checker's name, as the user guide shows it.
   *
   * @param path the target group's health check path; a query in it is not part of the event's path
   * @param targetGroupArn the target group that is checked
   * @param mode the target group's header mode
   * @return the event
   */
  public static AlbEvent healthCheck(String path, String targetGroupArn, HeaderMode mode) {
    return new AlbEvent(
        targetGroupArn,
        mode,
        "GET",
        path.indexOf('?') < 0 ? path : path.substring(0, path.indexOf('?')),
        Map.of(),
        Map.of("user-agent", List.of("ELB-HealthChecker/2.0")),
        "",
        false);
  }

  private static Map<String, List<String>> parameters(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (RawQuery.Pair pair : RawQuery.split(query)) {
      parameters.computeIfAbsent(pair.name(), absent -> new ArrayList<>(1)).add(pair.value());
    }
    return parameters;
  }

  private static EventResult notUtf8(String where, Evidence evidence) {
    return new EventResult.Refused(new Finding(
        Severity.ERROR,
        "LambdaBadRequest",
        where,
        "is not UTF-8, so that it has no place in a JSON event",
        "Send UTF-8, or a body with a content type that travels as base64",
        evidence));
  }
}
