package dev.albroute.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.albroute.local.balancer.Exchange;
import dev.albroute.local.event.AlbEvent;
import dev.albroute.local.message.ClientRequest;
import dev.albroute.local.message.ClientResponse;
import dev.albroute.local.message.Finding;
import dev.albroute.local.message.Octets;
import dev.albroute.local.message.WireText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One request, from the client to the function and back.
 *
 * <p>The assertions return this exchange, so that they can be chained. When one fails, its message shows the request, the
 * event, the function's payload, the response and every rule of the load balancer that was violated.
 */
public final class AlbExchange {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Exchange exchange;

  /**
   * Wraps what the load balancer tells its log.
   *
   * @param exchange an exchange
   */
  public AlbExchange(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * The status code that the client got.
   *
   * @return such as 200
   */
  public int status() {
    return response().status();
  }

  /**
   * A response header.
   *
   * @param name its name, in any case
   * @return its first value, or empty
   */
  public Optional<String> header(String name) {
    return response().headers().first(name).map(AlbExchange::readable);
  }

  /**
   * All values of a response header.
   *
   * @param name its name, in any case
   * @return its values in order
   */
  public List<String> headers(String name) {
    return response().headers().all(name).stream().map(AlbExchange::readable).toList();
  }

  /**
   * The cookies that the response sets.
   *
   * @return names and values, without attributes; of a repeated name the last one
   */
  public Map<String, String> cookies() {
    Map<String, String> cookies = new LinkedHashMap<>();
    for (String line : headers("set-cookie")) {
      String pair = line.split(";", 2)[0];
      int equals = pair.indexOf('=');
      if (equals > 0) {
        cookies.put(
            pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
      }
    }
    return cookies;
  }

  /**
   * The response's body.
   *
   * @return its bytes
   */
  public Octets body() {
    return response().body();
  }

  /**
   * The response's body as text.
   *
   * @return the body read as UTF-8
   */
  public String text() {
    return body().text();
  }

  /**
   * The response's body as JSON.
   *
   * @return the value
   * @throws AssertionError when it is no JSON
   */
  public JsonNode json() {
    try {
      return JSON.readTree(text());
    } catch (JsonProcessingException notJson) {
      throw failure("a JSON body", notJson.getOriginalMessage());
    }
  }

  /**
   * What the function received.
   *
   * @return the event; empty when the load balancer answered itself
   */
  public Optional<AlbEvent> event() {
    return exchange.event();
  }

  /**
   * What the function answered.
   *
   * @return the bytes; empty when it was not invoked or failed
   */
  public Optional<Octets> payload() {
    return exchange.payload();
  }

  /**
   * The whole response.
   *
   * @return what the client got
   */
  public ClientResponse response() {
    return exchange.response();
  }

  /**
   * What is wrong.
   *
   * @return errors first, then warnings
   */
  public List<Finding> findings() {
    return exchange.findings();
  }

  /**
   * The line of the access log.
   *
   * @return one line in the load balancer's format
   */
  public String logLine() {
    return exchange.logEntry().line();
  }

  /**
   * Expects a status code.
   *
   * @param expected such as 200
   * @return this exchange
   * @throws AssertionError when it is another
   */
  public AlbExchange assertStatus(int expected) {
    return expect("status", expected, status());
  }

  /**
   * Expects a response header.
   *
   * @param name its name
   * @param expected its only value
   * @return this exchange
   * @throws AssertionError when it is absent, another or there several times
   */
  public AlbExchange assertHeader(String name, String expected) {
    return expect("header " + name, List.of(expected), headers(name));
  }

  /**
   * Expects that there is no such response header.
   *
   * @param name its name
   * @return this exchange
   * @throws AssertionError when it is there
   */
  public AlbExchange assertNoHeader(String name) {
    return expect("header " + name, List.of(), headers(name));
  }

  /**
   * Expects a cookie.
   *
   * @param name its name
   * @param expected its value
   * @return this exchange
   * @throws AssertionError when it is absent or another
   */
  public AlbExchange assertCookie(String name, String expected) {
    return expect("cookie " + name, expected, cookies().get(name));
  }

  /**
   * Expects a textual body.
   *
   * @param expected the whole body
   * @return this exchange
   * @throws AssertionError when it is another
   */
  public AlbExchange assertBody(String expected) {
    return expect("body", expected, text());
  }

  /**
   * Expects a value in a JSON body.
   *
   * @param pointer where, as RFC 6901 writes it: {@code /lines/0/sku}
   * @param expected the value: a string, number, boolean or null, or a JsonNode
   * @return this exchange
   * @throws AssertionError when it is absent or another
   */
  public AlbExchange assertJson(String pointer, @Nullable Object expected) {
    JsonNode actual = json().at(pointer);
    JsonNode wanted = JSON.valueToTree(expected);
    boolean sameNumber = actual.isNumber()
        && wanted.isNumber()
        && actual.decimalValue().compareTo(wanted.decimalValue()) == 0;
    return sameNumber ? this : expect("JSON at " + pointer, wanted, actual);
  }

  /**
   * Expects that the load balancer has nothing to complain about, not even a warning.
   *
   * @return this exchange
   * @throws AssertionError when it has
   */
  public AlbExchange assertNoFindings() {
    if (!findings().isEmpty()) {
      throw failure("no findings", findings().size() + " findings");
    }
    return this;
  }

  private AlbExchange expect(String what, @Nullable Object expected, @Nullable Object actual) {
    if (!Objects.equals(expected, actual)) {
      throw failure(what + " " + expected, String.valueOf(actual));
    }
    return this;
  }

  private AssertionError failure(String expected, String actual) {
    return new AssertionError("Expected " + expected + "\nbut got  " + actual + "\n\n" + this);
  }

  /** Request, event, payload, response and findings, for a person. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    exchange.request().ifPresent(request -> section(text, "Request", describe(request)));
    exchange.event().ifPresent(event -> section(text, "Event", event.toJson()));
    exchange
        .payload()
        .ifPresent(payload -> section(text, "Payload of the function", payload.text()));
    section(
        text,
        "Response",
        readable(response().toString()) + "\n" + shortened(response().body()));
    if (!findings().isEmpty()) {
      section(
          text,
          "Rules of the load balancer that were violated",
          String.join("\n", findings().stream().map(Finding::sentence).toList()));
    }
    return text.toString();
  }

  private static String describe(ClientRequest request) {
    return readable(request.toString()) + "\n" + shortened(request.body());
  }

  private static String shortened(Octets body) {
    String text = body.decode().orElse("(binary)");
    return text.length() <= 2000 ? text : text.substring(0, 2000) + "…";
  }

  private static void section(StringBuilder text, String title, String content) {
    text.append(title).append(":\n").append(content.strip().indent(2)).append('\n');
  }

  private static String readable(String wire) {
    return WireText.decode(wire).orElse(wire);
  }
}
