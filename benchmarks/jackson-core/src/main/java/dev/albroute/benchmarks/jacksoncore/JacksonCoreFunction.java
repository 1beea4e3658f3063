package dev.albroute.benchmarks.jacksoncore;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.albroute.benchmarks.byhand.AlbEvent;
import dev.albroute.benchmarks.byhand.AlbResult;
import dev.albroute.benchmarks.byhand.OrdersRouter;
import dev.albroute.benchmarks.order.Order;
import dev.albroute.benchmarks.order.OrderView;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** jackson-core's tokens, read and written by hand. */
public final class JacksonCoreFunction extends OrdersRouter {

  private final JsonFactory factory = new JsonFactory();

  /** A function. */
  public JacksonCoreFunction() {}

  @Override
  protected AlbEvent readEvent(InputStream in) throws IOException {
    try (JsonParser json = factory.createParser(in)) {
      json.nextToken();
      return event(json);
    }
  }

  @Override
  protected Order readOrder(String text) throws IOException {
    try (JsonParser json = factory.createParser(text)) {
      json.nextToken();
      return OrderReader.order(json);
    }
  }

  @Override
  protected String writeOrder(OrderView order) throws IOException {
    StringWriter text = new StringWriter(1024);
    try (JsonGenerator json = factory.createGenerator(text)) {
      OrderWriter.order(json, order);
    }
    return text.toString();
  }

  @Override
  protected String writeOrders(List<OrderView> orders) throws IOException {
    StringWriter text = new StringWriter(1024);
    try (JsonGenerator json = factory.createGenerator(text)) {
      json.writeStartArray();
      for (OrderView order : orders) {
        OrderWriter.order(json, order);
      }
      json.writeEndArray();
    }
    return text.toString();
  }

  @Override
  protected void writeResult(AlbResult result, OutputStream out) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeNumberField("statusCode", result.statusCode());
      json.writeStringField("statusDescription", result.statusDescription());
      json.writeBooleanField("isBase64Encoded", result.isBase64Encoded());
      Map<String, String> headers = result.headers();
      if (headers != null) {
        json.writeObjectFieldStart("headers");
        for (Map.Entry<String, String> header : headers.entrySet()) {
          json.writeStringField(header.getKey(), header.getValue());
        }
        json.writeEndObject();
      }
      Map<String, List<String>> multiValueHeaders = result.multiValueHeaders();
      if (multiValueHeaders != null) {
        json.writeObjectFieldStart("multiValueHeaders");
        for (Map.Entry<String, List<String>> header : multiValueHeaders.entrySet()) {
          json.writeArrayFieldStart(header.getKey());
          for (String value : header.getValue()) {
            json.writeString(value);
          }
          json.writeEndArray();
        }
        json.writeEndObject();
      }
      json.writeStringField("body", result.body());
      json.writeEndObject();
    }
  }

  private static AlbEvent event(JsonParser json) throws IOException {
    String method = "";
    String path = "";
    Map<String, String> query = null;
    Map<String, List<String>> multiValueQuery = null;
    Map<String, String> headers = null;
    Map<String, List<String>> multiValueHeaders = null;
    String body = null;
    boolean base64 = false;
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      switch (name) {
        case "httpMethod" -> method = json.getText();
        case "path" -> path = json.getText();
        case "queryStringParameters" -> query = map(json);
        case "multiValueQueryStringParameters" -> multiValueQuery = multiMap(json);
        case "headers" -> headers = map(json);
        case "multiValueHeaders" -> multiValueHeaders = multiMap(json);
        case "body" -> body = json.currentToken() == JsonToken.VALUE_NULL ? null : json.getText();
        case "isBase64Encoded" -> base64 = json.getBooleanValue();
        default -> json.skipChildren();
      }
    }
    return new AlbEvent(
        method, path, query, multiValueQuery, headers, multiValueHeaders, body, base64);
  }

  private static Map<String, String> map(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    Map<String, String> map = new LinkedHashMap<>();
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      map.put(name, json.nextTextValue());
    }
    return map;
  }

  private static Map<String, List<String>> multiMap(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    Map<String, List<String>> map = new LinkedHashMap<>();
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      List<String> values = new ArrayList<>(1);
      json.nextToken();
      for (String value = json.nextTextValue(); value != null; value = json.nextTextValue()) {
        values.add(value);
      }
      map.put(name, values);
    }
    return map;
  }
}
