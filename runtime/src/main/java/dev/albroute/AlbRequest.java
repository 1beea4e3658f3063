package dev.albroute;

import com.amazonaws.services.lambda.runtime.Context;
import dev.albroute.event.AlbEvent;
import dev.albroute.event.EventBody;
import dev.albroute.event.LoadBalancerHeaders;
import dev.albroute.json.JsonReader;
import dev.albroute.json.ObjectCodec;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as the load balancer handed it over. Values are decoded when they are asked for.
 *
 * <p>A request belongs to the call of the handler that it was made for and to one thread at a time.
 * When the handler has returned it is over, and all methods throw {@code IllegalStateException}: copy
 * what a task in the background needs.
 *
 * <p>A query parameter or form field whose percent-encoding is malformed, or is not UTF-8, is
 * answered with 400 when it is read; so is such a segment of the path.
 */
public final class AlbRequest {

  private final AlbHandler handler;
  private final @Nullable Context context;
  private @Nullable Exchange exchange;
  private @Nullable Map<String, Object> attributes;
  private @Nullable Map<String, List<String>> form;
  private int route = AlbHandler.NO_ROUTE;

  AlbRequest(AlbHandler handler, Exchange exchange, @Nullable Context context) {
    this.handler = handler;
    this.exchange = exchange;
    this.context = context;
  }

  /** {@return the method as the client sent it, in its case} */
  public String method() {
    return event().method();
  }

  /**
   * The path, raw: percent-encoded, without the query. After a rewrite by a listener rule it is the
   * rewritten path.
   *
   * @return the path, {@code "/"} where the event has an empty one
   */
  public String path() {
    return event().path();
  }

  /** {@return the number of segments of the path; a slash at its end is not significant} */
  public int segmentCount() {
    return exchange().segments.count(event());
  }

  /**
   * A segment of the path, decoded: {@code %2F} is a slash inside a segment, {@code +} is a plus
   * sign.
   *
   * @param index from 0
   * @return the segment, empty between two slashes in a row
   * @throws IndexOutOfBoundsException when there is no such segment
   * @throws HttpProblem 400 when its percent-encoding is malformed
   */
  public String segment(int index) {
    String segment = exchange().segments.segment(event(), index);
    if (segment == null) {
      throw Problems.badRequest("The percent-encoding of the path is malformed");
    }
    return segment;
  }

  /**
   * All segments of the path, decoded.
   *
   * @return an unmodifiable list
   * @throws HttpProblem 400 when the percent-encoding of one is malformed
   */
  public List<String> segments() {
    String[] segments = new String[segmentCount()];
    for (int i = 0; i < segments.length; i++) {
      segments[i] = segment(i);
    }
    return Collections.unmodifiableList(Arrays.asList(segments));
  }

  /**
   * The last value of a query parameter. It is the one that the load balancer keeps of a repeated
   * parameter where multi-value headers are off, so both modes behave alike.
   *
   * @param name the decoded name
   * @return the decoded value, empty for {@code ?name} and {@code ?name=}; null when it is absent
   * @throws HttpProblem 400 when its percent-encoding is malformed
   */
  public @Nullable String queryParam(String name) {
    AlbEvent event = event();
    for (int i = event.queryCount() - 1; i >= 0; i--) {
      if (event.queryNameIs(i, name)) {
        return queryValue(event, i);
      }
    }
    return null;
  }

  /**
   * All values of a query parameter.
   *
   * @param name the decoded name
   * @return the decoded values in the order in which the client sent them; unmodifiable, possibly
   *     empty
   * @throws HttpProblem 400 when the percent-encoding of one is malformed
   */
  public List<String> queryParams(String name) {
    return QueryFields.values(event(), name);
  }

  /**
   * The whole query. The order of names is that of the event, which the load balancer does not take
   * from the client.
   *
   * @return the decoded values of each decoded name; unmodifiable
   * @throws HttpProblem 400 when the percent-encoding of a name or value is malformed
   */
  public Map<String, List<String>> query() {
    return QueryFields.all(event());
  }

  /**
   * The last value of a header.
   *
   * @param name the name in any case
   * @return the value as the client sent it, or null
   */
  public @Nullable String header(String name) {
    AlbEvent event = event();
    int index = event.lastHeader(name);
    return index < 0 ? null : event.headerValue(index);
  }

  /**
   * All values of a header, one for each line that the client sent. A value is not split at commas.
   *
   * @param name the name in any case
   * @return the values in the order in which they arrived; unmodifiable, possibly empty. Where
   *     multi-value headers are off it holds only the last one
   */
  public List<String> headers(String name) {
    return HeaderLines.values(event(), name);
  }

  /**
   * All headers.
   *
   * @return the values of each name, names in lower case; unmodifiable
   */
  public Map<String, List<String>> headers() {
    return HeaderLines.all(event());
  }

  /**
   * A cookie.
   *
   * @param name the name, in the case in which it was set
   * @return the value of the first cookie of that name as the client sent it, without double quotes
   *     around it; or null
   */
  public @Nullable String cookie(String name) {
    return HeaderLines.cookie(event(), name);
  }

  /** {@return all cookies, values by name, the first one of each name; unmodifiable} */
  public Map<String, String> cookies() {
    return HeaderLines.cookies(event());
  }

  /** {@return whether there is a body of at least one byte, which any method may have} */
  public boolean hasBody() {
    return event().body().isPresent();
  }

  /**
   * The body as the client sent it.
   *
   * @return a new array, empty when there is no body
   * @throws HttpProblem 400 when the event says that the body is base64 and it is not
   */
  public byte[] body() {
    EventBody body = decodedBody();
    return Arrays.copyOfRange(body.bytes(), body.from(), body.to());
  }

  /**
   * The length of the body as the client sent it.
   *
   * @return bytes
   * @throws HttpProblem 400 when the event says that the body is base64 and it is not
   */
  public int bodyLength() {
    EventBody body = decodedBody();
    return body.to() - body.from();
  }

  /**
   * The body as text, in the charset of its content type, or UTF-8 where that names none.
   *
   * @return the text, empty when there is no body
   * @throws HttpProblem 400 when the body is not valid in its charset, 415 when this JVM does not
   *     know the charset
   */
  public String bodyText() {
    return BodyText.decode(decodedBody(), header("content-type"));
  }

  /**
   * A reader over the body, for generated and hand-written codecs. All calls return the same reader,
   * set to the beginning of the body.
   *
   * @return a reader of the body's bytes, which are UTF-8 if they are JSON (RFC 8259, section 8.1)
   * @throws HttpProblem 400 when the event says that the body is base64 and it is not
   */
  public JsonReader bodyReader() {
    EventBody body = decodedBody();
    return exchange().json.reset(body.bytes(), body.from(), body.to());
  }

  /**
   * The body as a JSON value of any kind.
   *
   * @return a value of the types that {@link ObjectCodec} names
   * @throws dev.albroute.json.JsonException when the body is not JSON, which is answered with 400
   * @throws HttpProblem 400 when there is no body, and when the event says that the body is base64
   *     and it is not
   */
  public @Nullable Object json() {
    if (!hasBody()) {
      throw Problems.badRequest("A JSON body is required");
    }
    JsonReader json = bodyReader();
    Object value = ObjectCodec.readObject(json);
    json.end();
    if (json.failed()) {
      throw Problems.json(json.failures());
    }
    return value;
  }

  /**
   * The last value of a field of a form ({@code application/x-www-form-urlencoded}, or a text field
   * of {@code multipart/form-data}).
   *
   * @param name the decoded name
   * @return the value, or null
   * @throws HttpProblem 415 when there is a body that is not a form, 400 when the form is malformed
   */
  public @Nullable String formParam(String name) {
    List<String> values = form().get(name);
    return values == null ? null : values.get(values.size() - 1);
  }

  /**
   * All values of a field of a form.
   *
   * @param name the decoded name
   * @return the values in the order of the form; unmodifiable, possibly empty
   * @throws HttpProblem 415 when there is a body that is not a form, 400 when the form is malformed
   */
  public List<String> formParams(String name) {
    List<String> values = form().get(name);
    return values == null ? Collections.emptyList() : values;
  }

  /**
   * The fields of a form. Files of a {@code multipart/form-data} body are not among them.
   *
   * @return the values of each name; unmodifiable, empty when there is no body
   * @throws HttpProblem 415 when there is a body that is not a form, 400 when the form is malformed
   */
  public Map<String, List<String>> form() {
    Map<String, List<String>> fields = form;
    if (fields == null) {
      fields = FormBody.read(decodedBody(), header("content-type"));
      form = fields;
    }
    return fields;
  }

  /** {@return the ARN of the target group that the request came through, null in a hand-made event without one} */
  public @Nullable String targetGroupArn() {
    return event().targetGroupArn();
  }

  /**
   * {@return whether multi-value headers are on in the target group} Where they are off only the last
   * value of a repeated header or query parameter arrives.
   */
  public boolean isMultiValue() {
    return event().isMultiValue();
  }

  /** {@return whether this is a health check: the load balancer's user agent, and not one header beside it} */
  public boolean isHealthCheck() {
    return event().isHealthCheck();
  }

  /**
   * The address that connected to the load balancer: the last element of {@code x-forwarded-for},
   * the only one that the load balancer vouches for.
   *
   * @return an IPv4 or IPv6 address without port, or null in a health check
   */
  public @Nullable String clientAddress() {
    String forwardedFor = header("x-forwarded-for");
    return forwardedFor == null ? null : LoadBalancerHeaders.clientAddress(forwardedFor);
  }

  /**
   * The root of the trace ({@code Root} of {@code x-amzn-trace-id}), which correlates what belongs to
   * one request.
   *
   * @return for example {@code 1-67891233-abcdef012345678912345678}, or null in a health check
   */
  public @Nullable String traceRoot() {
    String traceId = header("x-amzn-trace-id");
    return traceId == null ? null : LoadBalancerHeaders.traceRoot(traceId);
  }

  /** {@return the Lambda context, null when the handler was called without one} */
  public @Nullable Context context() {
    return context;
  }

  /**
   * The template of the route that answers this request, for logs and metrics.
   *
   * @return for example {@code "/orders/{id}"}, or null when there is no such route
   */
  public @Nullable String template() {
    try {
      int found = route();
      return found == AlbHandler.NO_ROUTE ? null : handler.template(found);
    } catch (RuntimeException malformedPath) {
      // An HttpProblem; its class is not loaded to say so, see Problems.
      return null;
    }
  }

  /**
   * What an earlier filter left here.
   *
   * @param name any name
   * @return the value, or null
   */
  public @Nullable Object attribute(String name) {
    return attributes == null ? null : attributes.get(name);
  }

  /**
   * Leaves something here for later filters and the service.
   *
   * @param name any name
   * @param value the value, null to remove it
   */
  public void attribute(String name, @Nullable Object value) {
    Map<String, Object> map = attributes;
    if (map == null) {
      map = new HashMap<>();
      attributes = map;
    }
    if (value == null) {
      map.remove(name);
    } else {
      map.put(name, value);
    }
  }

  /** Whether the content type is plainly a type, or missing: false where it takes a parser to tell. */
  boolean isOfType(String type) {
    AlbEvent event = event();
    int index = event.lastHeader("content-type");
    return index < 0 || event.headerIsOfType(index, type);
  }

  /** Whether {@code accept} plainly admits a type, or is missing: false where it takes a parser to tell. */
  boolean accepts(String type) {
    AlbEvent event = event();
    int index = event.lastHeader("accept");
    return index < 0 || (event.firstHeader(index) == index && event.headerLists(index, type));
  }

  /** All values of a header as one, empty where there is none. */
  String joinedHeader(String name) {
    AlbEvent event = event();
    int last = event.lastHeader(name);
    if (last < 0) {
      return "";
    }
    return event.firstHeader(last) == last
        ? event.headerValue(last)
        : String.join(", ", headers(name));
  }

  static String queryValue(AlbEvent event, int index) {
    String value = event.decodedQueryValue(index);
    if (value == null) {
      throw Problems.badRequest("The percent-encoding of a query parameter's value is malformed");
    }
    return value;
  }

  AlbHandler handler() {
    return handler;
  }

  /** The route, found once. */
  int route() {
    if (route == AlbHandler.NO_ROUTE) {
      route = handler.find(method(), this);
    }
    return route;
  }

  /** Ends the request: what it refers to belongs to the next one. */
  void end() {
    exchange = null;
  }

  private EventBody decodedBody() {
    EventBody body = event().body();
    if (!body.decode()) {
      throw Problems.badRequest("The body is not the base64 that the event says it is");
    }
    return body;
  }

  private AlbEvent event() {
    return exchange().event;
  }

  private Exchange exchange() {
    Exchange current = exchange;
    if (current == null) {
      throw Problems.requestIsOver();
    }
    return current;
  }
}
