package dev.albroute.processor.emit;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A handler seen from the load balancer: events in multi-value mode go in, replies come out. */
final class Function {
  static final ObjectMapper JSON = new ObjectMapper();

  private final RequestStreamHandler handler;

  Function(Object handler) {
    this.handler = (RequestStreamHandler) handler;
  }

  Request get(String target) {
    return request("GET", target);
  }

  Request post(String target, String json) {
    return request("POST", target).header("content-type", "application/json").body(json);
  }

  /**
   * A request.
   *
   * @param method the method
   * @param target the path and, after a question mark, the query, both raw
   * @return the request, to be completed and sent
   */
  Request request(String method, String target) {
    return new Request(method, target);
  }

  final class Request {
    private final String method;
    private final String target;
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private byte[] body = new byte[0];
    private boolean base64;

    private Request(String method, String target) {
      this.method = method;
      this.target = target;
    }

    Request header(String name, String value) {
      headers.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
      return this;
    }

    Request body(String text) {
      body = text.getBytes(StandardCharsets.UTF_8);
      return this;
    }

    Request body(byte[] bytes) {
      body = bytes;
      base64 = true;
      return this;
    }

    Reply send() {
      ObjectNode event = JSON.createObjectNode();
      event
          .putObject("requestContext")
          .putObject("elb")
          .put(
              "targetGroupArn",
              "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/orders/1");
      event.put("httpMethod", method);
      int mark = target.indexOf('?');
      event.put("path", mark < 0 ? target : target.substring(0, mark));
      ObjectNode query = event.putObject("multiValueQueryStringParameters");
      if (mark >= 0) {
        for (String pair : target.substring(mark + 1).split("&")) {
          int equals = pair.indexOf('=');
          String key = equals < 0 ? pair : pair.substring(0, equals);
          ArrayNode values = query.has(key) ? (ArrayNode) query.get(key) : query.putArray(key);
          values.add(equals < 0 ? "" : pair.substring(equals + 1));
        }
      }
      ObjectNode fields = event.putObject("multiValueHeaders");
      headers.forEach((name, values) -> values.forEach(fields.withArrayProperty(name)::add));
      event.put(
          "body",
          base64
              ? Base64.getEncoder().encodeToString(body)
              : new String(body, StandardCharsets.UTF_8));
      event.put("isBase64Encoded", base64);
      try {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(JSON.writeValueAsBytes(event)), out, null);
        return new Reply(JSON.readTree(out.toByteArray()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What left the function. */
  record Reply(JsonNode event) {
    int status() {
      return event.get("statusCode").intValue();
    }

    String header(String name) {
      for (Map.Entry<String, JsonNode> header : event.get("multiValueHeaders").properties()) {
        if (header.getKey().equalsIgnoreCase(name)) {
          return header.getValue().get(0).textValue();
        }
      }
      return null;
    }

    byte[] bytes() {
      String body = event.path("body").asText("");
      return event.path("isBase64Encoded").booleanValue()
          ? Base64.getDecoder().decode(body)
          : body.getBytes(StandardCharsets.UTF_8);
    }

    String text() {
      return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** The body where all is well; else the status, and the place and the detail of each error. */
    String textOrErrors() {
      if (status() == 200) {
        return text();
      }
      StringBuilder errors = new StringBuilder(Integer.toString(status()));
      json()
          .path("errors")
          .forEach(error -> errors
              .append(' ')
              .append(error.path("pointer").asText())
              .append(": ")
              .append(error.path("detail").asText()));
      return errors.toString();
    }

    JsonNode json() {
      try {
        return JSON.readTree(bytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
