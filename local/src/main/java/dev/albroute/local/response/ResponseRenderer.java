package dev.albroute.local.response;

import dev.albroute.local.message.ClientResponse;
import dev.albroute.local.message.Header;
import dev.albroute.local.message.Headers;
import dev.albroute.local.message.Octets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Completes a response with what the load balancer adds, and takes the body away where HTTP has no place for one. */
public final class ResponseRenderer {

  private static final DateTimeFormatter IMF_FIXDATE = DateTimeFormatter.ofPattern(
          "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
      .withZone(ZoneOffset.UTC);

  private final Clock clock;
  private final Optional<Random> shuffle;

  private ResponseRenderer(Clock clock, Optional<Random> shuffle) {
    this.clock = clock;
    this.shuffle = shuffle;
  }

  /**
   * Makes a renderer that keeps the function's header order.
   *
   * @param clock dates the responses
   * @return the renderer
   */
  public static ResponseRenderer inOrder(Clock clock) {
    return new ResponseRenderer(clock, Optional.empty());
  }

  /**
   * Makes a renderer that shuffles all headers: a real load balancer promises no order, neither among fields nor among
   * the values of one field.
   *
   * @param clock dates the responses
   * @param seed makes the orders; the same seed gives the same ones
   * @return the renderer
   */
  public static ResponseRenderer shuffled(Clock clock, long seed) {
    return new ResponseRenderer(clock, Optional.of(new Random(seed)));
  }

  /**
   * Completes a response.
   *
   * @param response what the function, or the load balancer itself, answers
   * @param method the request's method; HEAD gets no body
   * @return what goes to the client
   */
  public ClientResponse render(FunctionResponse response, String method) {
    int status = response.status();
    boolean bodiless = status == 204 || status == 304;
    List<Header> headers = new ArrayList<>();
    addIfAbsent(headers, response.headers(), "Date", IMF_FIXDATE.format(clock.instant()));
    headers.addAll(response.headers().lines());
    if (!bodiless) {
      addIfAbsent(headers, response.headers(), "Content-Type", "application/octet-stream");
      headers.add(new Header("Content-Length", Integer.toString(response.body().size())));
    }
    addIfAbsent(headers, response.headers(), "Server", "awselb/2.0");
    shuffle.ifPresent(random -> Collections.shuffle(headers, random));
    Octets body = bodiless || method.equals("HEAD") ? Octets.EMPTY : response.body();
    return new ClientResponse(status, response.reason(), Headers.of(headers), body);
  }

  private static void addIfAbsent(
      List<Header> headers, Headers present, String name, String value) {
    if (!present.contains(name)) {
      headers.add(new Header(name, value));
    }
  }
}
