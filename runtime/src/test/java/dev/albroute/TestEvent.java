package dev.albroute;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Builds events as a load balancer sends them; jackson-databind writes the JSON. */
public final class TestEvent {

  public static final String ARN =
      "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/orders/0123456789abcdef";

  private static final ObjectMapper JACKSON = new ObjectMapper();

  private final ObjectNode event = JACKSON.createObjectNode();
  private final boolean multi;
  private final ObjectNode query;
  private final ObjectNode headers;

  private TestEvent(String method, String path, String prefix) {
    multi = !prefix.isEmpty();
    event.putObject("requestContext").putObject("elb").put("targetGroupArn", ARN);
    event.put("httpMethod", method);
    event.put("path", path);
    query = event.putObject(multi ? "multiValueQueryStringParameters" : "queryStringParameters");
    headers = event.putObject(multi ? "multiValueHeaders" : "headers");
    event.put("body", "");
    event.put("isBase64Encoded", false);
  }

  /** An event in which a name has one value, the load balancer's default. */
  public static TestEvent single(String method, String path) {
    return new TestEvent(method, path, "");
  }

  /** An event in which a name has a list of values. */
  public static TestEvent multi(String method, String path) {
    return new TestEvent(method, path, "multiValue");
  }

  public TestEvent query(String rawName, String... rawValues) {
    add(query, rawName, rawValues);
    return this;
  }

  public TestEvent header(String name, String... values) {
    add(headers, name, values);
    return this;
  }

  private void add(ObjectNode map, String name, String... values) {
    if (multi) {
      ArrayNode array = map.putArray(name);
      for (String value : values) {
        array.add(value);
      }
    } else {
      map.put(name, values[values.length - 1]);
    }
  }

  public TestEvent body(String text) {
    event.put("body", text);
    return this;
  }

  public TestEvent json(String json) {
    return header("content-type", "application/json").body(json);
  }

  public TestEvent base64(byte[] bytes) {
    event.put("body", Base64.getEncoder().encodeToString(bytes));
    event.put("isBase64Encoded", true);
    return this;
  }

  /** The JSON tree, for what no load balancer would send. */
  public ObjectNode tree() {
    return event;
  }

  public byte[] bytes() {
    try {
      return JACKSON.writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public String toString() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }
}
