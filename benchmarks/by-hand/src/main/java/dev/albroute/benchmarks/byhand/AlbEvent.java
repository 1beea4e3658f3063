package dev.albroute.benchmarks.byhand;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a load balancer sends. One of the two pairs of maps is there, by the mode of the target group. */
public record AlbEvent(
    String httpMethod,
    String path,
    @Nullable Map<String, String> queryStringParameters,
    @Nullable Map<String, List<String>> multiValueQueryStringParameters,
    @Nullable Map<String, String> headers,
    @Nullable Map<String, List<String>> multiValueHeaders,
    @Nullable String body,
    boolean isBase64Encoded) {

  boolean multiValue() {
    return multiValueHeaders != null;
  }

  /** The decoded segments of the path. */
  List<String> segments() {
    List<String> segments = new ArrayList<>(4);
    for (String segment : path.split("/", -1)) {
      if (!segment.isEmpty()) {
        segments.add(URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8));
      }
    }
    return segments;
  }

  /** The decoded values of a query parameter. */
  List<String> query(String name) {
    List<String> values = new ArrayList<>();
    if (multiValueQueryStringParameters != null) {
      for (Map.Entry<String, List<String>> entry : multiValueQueryStringParameters.entrySet()) {
        if (decode(entry.getKey()).equals(name)) {
          for (String value : entry.getValue()) {
            values.add(decode(value));
          }
        }
      }
    } else if (queryStringParameters != null) {
      for (Map.Entry<String, String> entry : queryStringParameters.entrySet()) {
        if (decode(entry.getKey()).equals(name)) {
          values.add(decode(entry.getValue()));
        }
      }
    }
    return values;
  }

  /** The last value of a query parameter, or {@code absent}. */
  String query(String name, String absent) {
    List<String> values = query(name);
    return values.isEmpty() ? absent : values.get(values.size() - 1);
  }

  /** The last value of a header; a load balancer sends its name in lower case. */
  @Nullable
  String header(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    if (multiValueHeaders != null) {
      List<String> values = multiValueHeaders.get(key);
      return values == null || values.isEmpty() ? null : values.get(values.size() - 1);
    }
    return headers == null ? null : headers.get(key);
  }

  /** The body as text. */
  String text() {
    if (body == null) {
      return "";
    }
    return isBase64Encoded ? new String(bytes(), StandardCharsets.UTF_8) : body;
  }

  /** The body as bytes. */
  byte[] bytes() {
    if (body == null) {
      return new byte[0];
    }
    return isBase64Encoded
        ? Base64.getDecoder().decode(body)
        : body.getBytes(StandardCharsets.UTF_8);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
