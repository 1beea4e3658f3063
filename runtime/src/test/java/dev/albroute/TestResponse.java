package dev.albroute;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a response as a load balancer reads it, with jackson-databind, and refuses what a load
 * balancer answers with a 502. Reusable for every handler: {@link #read} is the oracle of the fuzz
 * targets too.
 */
public final class TestResponse {

  private static final int LIMIT = 1_048_576;
  private static final ObjectMapper JACKSON = new ObjectMapper()
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private final JsonNode tree;
  private final Map<String, List<String>> headers = new LinkedHashMap<>();
  private final byte[] body;

  private TestResponse(JsonNode tree, boolean multi, byte[] body) {
    this.tree = tree;
    this.body = body;
    JsonNode map = tree.get(multi ? "multiValueHeaders" : "headers");
    map.properties().forEach(field -> {
      List<String> values = headers.computeIfAbsent(
          field.getKey().toLowerCase(Locale.ROOT), name -> new ArrayList<>());
      if (multi) {
        field.getValue().forEach(value -> values.add(value.textValue()));
      } else {
        values.add(field.getValue().textValue());
      }
    });
  }

  /** Reads the response to an event with {@code headers}. */
  public static TestResponse single(byte[] response) {
    return read(response, false);
  }

  /** Reads the response to an event with {@code multiValueHeaders}. */
  public static TestResponse multi(byte[] response) {
    return read(response, true);
  }

  /** Reads a response in whichever mode it is. */
  public static TestResponse any(byte[] response) {
    return read(response, parse(response).has("multiValueHeaders"));
  }

  private static TestResponse read(byte[] response, boolean multi) {
    assertThat(response.length).isLessThanOrEqualTo(LIMIT);
    JsonNode tree = parse(response);
    assertThat(tree.isObject()).isTrue();
    List<String> names = new ArrayList<>();
    tree.fieldNames().forEachRemaining(names::add);
    assertThat(names)
        .containsExactlyInAnyOrder(
            "statusCode",
            "statusDescription",
            "isBase64Encoded",
            multi ? "multiValueHeaders" : "headers",
            "body");
    assertThat(tree.get("statusCode").isInt()).isTrue();
    int status = tree.get("statusCode").intValue();
    assertThat(status).isBetween(200, 599);
    assertThat(tree.get("statusDescription").textValue()).matches(status + " [A-Z][A-Za-z' -]+");
    assertThat(tree.get("isBase64Encoded").isBoolean()).isTrue();
    assertThat(tree.get("body").isTextual()).isTrue();
    checkHeaders(tree.get(multi ? "multiValueHeaders" : "headers"), multi);
    byte[] body = decode(tree);
    TestResponse result = new TestResponse(tree, multi, body);
    if (body.length > 0) {
      assertThat(result.headers).containsKey("content-type");
    }
    return result;
  }

  private static JsonNode parse(byte[] response) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(response));
      return JACKSON.readTree(response);
    } catch (CharacterCodingException e) {
      throw new AssertionError("not UTF-8", e);
    } catch (IOException e) {
      throw new AssertionError("not JSON: " + new String(response, StandardCharsets.UTF_8), e);
    }
  }

  private static void checkHeaders(JsonNode headers, boolean multi) {
    assertThat(headers.isObject()).isTrue();
    headers.properties().forEach(field -> {
      assertThat(field.getKey()).matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
      assertThat(field.getKey().toLowerCase(Locale.ROOT))
          .isNotIn("connection", "content-length", "transfer-encoding");
      if (multi) {
        assertThat(field.getValue().isArray()).isTrue();
        assertThat(field.getValue()).isNotEmpty();
        field.getValue().forEach(TestResponse::checkValue);
      } else {
        checkValue(field.getValue());
      }
    });
  }

  private static void checkValue(JsonNode value) {
    assertThat(value.isTextual()).isTrue();
    assertThat(value.textValue()).matches("[\\t -~]*");
  }

  private static byte[] decode(JsonNode tree) {
    String body = tree.get("body").textValue();
    // The plain decoder refuses line breaks, as the load balancer does.
    return tree.get("isBase64Encoded").booleanValue()
        ? Base64.getDecoder().decode(body)
        : body.getBytes(StandardCharsets.UTF_8);
  }

  public int status() {
    return tree.get("statusCode").intValue();
  }

  public String statusDescription() {
    return tree.get("statusDescription").textValue();
  }

  public boolean isBase64() {
    return tree.get("isBase64Encoded").booleanValue();
  }

  /** The value of a header that must have exactly one, or null. */
  public String header(String name) {
    List<String> values = headers.get(name);
    assertThat(values == null ? 1 : values.size()).isEqualTo(1);
    return values == null ? null : values.get(0);
  }

  public List<String> headers(String name) {
    return headers.getOrDefault(name, List.of());
  }

  public Map<String, List<String>> headers() {
    return headers;
  }

  public byte[] body() {
    return body.clone();
  }

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** The body as JSON. */
  public JsonNode json() {
    return parse(body);
  }

  /** The body as a problem document of this response's status. */
  public JsonNode problem() {
    assertThat(header("content-type")).isEqualTo("application/problem+json");
    JsonNode problem = json();
    assertThat(problem.get("status").intValue()).isEqualTo(status());
    assertThat(problem.get("title").textValue()).isNotEmpty();
    return problem;
  }
}
