package dev.albroute.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** One request as the load balancer would write it, by jackson-databind, and what the function answers. */
final class Invocation {

  static final ObjectMapper JSON = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .build();

  private final ObjectNode event = JSON.createObjectNode();
  private final ObjectNode query;
  private final ObjectNode headers;
  private final boolean multi;

  private Invocation(String method, String path, boolean multi) {
    this.multi = multi;
    event
        .putObject("requestContext")
        .putObject("elb")
        .put(
            "targetGroupArn",
            "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/tests/0123456789abcdef");
    event.put("httpMethod", method);
    event.put("path", path);
    query = event.putObject(multi ? "multiValueQueryStringParameters" : "queryStringParameters");
    headers = event.putObject(multi ? "multiValueHeaders" : "headers");
    event.put("body", "");
    event.put("isBase64Encoded", false);
  }

  /** A request to a target group at its defaults. */
  static Invocation of(String method, String path) {
    return new Invocation(method, path, false);
  }

  /** A request to a target group with multi-value headers. */
  static Invocation ofMultiValue(String method, String path) {
    return new Invocation(method, path, true);
  }

  Invocation query(String rawName, String rawValue) {
    put(query, rawName, rawValue);
    return this;
  }

  Invocation header(String name, String value) {
    put(headers, name, value);
    return this;
  }

  private void put(ObjectNode map, String name, String value) {
    if (!multi) {
      map.put(name, value);
    } else if (map.get(name) instanceof ArrayNode values) {
      values.add(value);
    } else {
      map.putArray(name).add(value);
    }
  }

  Invocation json(String body) {
    event.put("body", body);
    return header("content-type", "application/json");
  }

  Invocation bytes(String contentType, byte[] body) {
    event.put("body", Base64.getEncoder().encodeToString(body));
    event.put("isBase64Encoded", true);
    return header("content-type", contentType);
  }

  byte[] event() {
    try {
      return JSON.writeValueAsBytes(event);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Answer on(RequestStreamHandler function) {
    return answer(function, event());
  }

  static Answer answer(RequestStreamHandler function, byte[] event) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      function.handleRequest(new ByteArrayInputStream(event), out, null);
      return new Answer(out.size(), JSON.readTree(out.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the function wrote: its size in bytes and its content. */
  record Answer(int size, JsonNode json) {

    int status() {
      return json.get("statusCode").intValue();
    }

    /** The only value of a header in the map that the answer has; {@code null} where there is none. */
    String header(String name) {
      JsonNode value = json.path("headers").path(name);
      if (json.has("multiValueHeaders")) {
        value = json.get("multiValueHeaders").path(name).path(0);
      }
      return value.isMissingNode() ? null : value.textValue();
    }

    byte[] bytes() {
      String body = json.get("body").textValue();
      return json.get("isBase64Encoded").booleanValue()
          ? Base64.getDecoder().decode(body)
          : body.getBytes(StandardCharsets.UTF_8);
    }

    JsonNode body() {
      try {
        return JSON.readTree(bytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Answer hasStatus(int status) {
      assertThat(status()).as(json.toString()).isEqualTo(status);
      return this;
    }

    Answer isProblem(int status) {
      hasStatus(status);
      assertThat(header("content-type")).isEqualTo("application/problem+json");
      assertThat(body().get("status").intValue()).isEqualTo(status);
      return this;
    }
  }
}
