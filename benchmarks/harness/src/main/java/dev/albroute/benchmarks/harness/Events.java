package dev.albroute.benchmarks.harness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The events that are measured, as a load balancer writes them. The same bytes in every run. */
final class Events {

  /** The kinds of events, in the order of the report. */
  static final List<String> KINDS = List.of("post", "get", "large", "binary");

  private static final JsonMapper JSON = new JsonMapper();
  private static final int LARGE_BODY = 900_000;
  private static final int BINARY_BYTES = 525_000;
  private static final String[] SKUS = {"BK-10482", "PN-00317", "DS-77120", "CB-20993", "LM-55810"};
  private static final String[] TITLES = {
    "Notebook, dotted, A5, 192 pages",
    "Gel pen 0.5 mm, black ink",
    "Desk lamp \\\"Éclat\\\", brass",
    "Cable, braided, 2 m"
  };
  private static final String[] PRICES = {"12.50", "1.95", "64.00", "8.75", "129.99"};

  private Events() {}

  /** An event of a kind. */
  static byte[] of(String kind, Mode mode) {
    return switch (kind) {
      case "post" -> post(mode, order(4));
      case "get" -> get(mode, 11);
      case "large" -> post(mode, orderOfSize(LARGE_BODY));
      case "binary" -> binary(mode);
      default ->
        throw new IllegalArgumentException(
            "No events of the kind " + kind + "; there are " + KINDS);
    };
  }

  /** A POST with an order of about that many bytes. */
  static byte[] postOfSize(int bytes) {
    return post(Mode.SINGLE, orderOfSize(bytes));
  }

  /** A GET of an order with that many headers, at least eight. */
  static byte[] get(Mode mode, int headers) {
    Map<String, String> map = forwarded();
    map.put("accept", "application/json, text/plain;q=0.9, */*;q=0.5");
    map.put("accept-encoding", "gzip, deflate, br, zstd");
    map.put("accept-language", "en-GB,en;q=0.8,fr;q=0.5");
    map.put("connection", "keep-alive");
    map.put("host", "orders.example.com");
    map.put("user-agent", "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0");
    map.put("cache-control", "no-cache");
    for (int i = map.size(); i < headers; i++) {
      map.put("x-custom-" + i, "value of the header number " + i);
    }
    // The trace stays: the answer holds it.
    while (map.size() > headers) {
      map.remove(map.keySet().stream()
          .filter(name -> !name.equals("x-amzn-trace-id"))
          .reduce("", (a, b) -> b));
    }
    return event(mode, "GET", "/orders/ord-7f3a91", Map.of("expand", "items"), map, "", false);
  }

  /** A GET of any path, with the headers of a health check, so that little but routing is left. */
  static byte[] plainGet(String path) {
    return event(
        Mode.SINGLE,
        "GET",
        path,
        Map.of(),
        Map.of("user-agent", "ELB-HealthChecker/2.0"),
        "",
        false);
  }

  /** The body of the {@code post} event. */
  static String orderBody() {
    return order(4);
  }

  private static byte[] post(Mode mode, String body) {
    Map<String, String> headers = forwarded();
    headers.put("accept", "application/json, text/plain;q=0.9, */*;q=0.5");
    headers.put("accept-encoding", "gzip, deflate, br, zstd");
    headers.put("accept-language", "en-GB,en;q=0.8,fr;q=0.5");
    headers.put(
        "authorization", "Bearer 6f1c0b5c2c9d4f0e9a7b3d2e1f0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f2a");
    headers.put("connection", "keep-alive");
    headers.put("content-length", Integer.toString(body.getBytes(StandardCharsets.UTF_8).length));
    headers.put("content-type", "application/json; charset=utf-8");
    headers.put("cookie", "session=5b1e0f0c9d7a4c6b8e2f; consent=all; theme=dark");
    headers.put("host", "orders.example.com");
    headers.put(
        "user-agent", "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0");
    return event(mode, "POST", "/orders", Map.of("source", "mobile"), headers, body, false);
  }

  private static byte[] binary(Mode mode) {
    byte[] picture = new byte[BINARY_BYTES];
    new Random(42).nextBytes(picture);
    Map<String, String> headers = forwarded();
    headers.put("accept", "*/*");
    headers.put("content-length", Integer.toString(picture.length));
    headers.put("content-type", "image/jpeg");
    headers.put("host", "orders.example.com");
    headers.put("user-agent", "camera/2.1");
    String body = Base64.getEncoder().encodeToString(picture);
    return event(mode, "PUT", "/images/img-0042", Map.of(), headers, body, true);
  }

  private static String orderOfSize(int bytes) {
    int one = order(20).length() - order(19).length();
    int items = Math.max(1, (bytes - order(0).length()) / one);
    String body = order(items);
    while (body.length() > bytes && items > 1) {
      items = (int) Math.min(items - 1L, (long) items * bytes / body.length());
      body = order(items);
    }
    return body;
  }

  private static String order(int items) {
    StringBuilder json = new StringBuilder(600 + items * 90);
    json.append(
        "{\"reference\":\"WEB-20931\",\"customer\":{\"id\":\"cus-5512\",\"name\":\"Zoë O’Connor\",");
    json.append(
        "\"email\":\"zoe@example.com\",\"address\":{\"line1\":\"12 Harbour Road\",\"city\":\"Leith\",");
    json.append(
        "\"postcode\":\"EH6 6QN\",\"country\":\"GB\"}},\"priority\":\"EXPRESS\",\"items\":[");
    for (int i = 0; i < items; i++) {
      if (i > 0) {
        json.append(',');
      }
      json.append("{\"sku\":\"").append(SKUS[i % SKUS.length]);
      json.append("\",\"title\":\"").append(TITLES[i % TITLES.length]);
      json.append("\",\"quantity\":").append(1 + i * 7 % 12);
      json.append(",\"unitPrice\":").append(PRICES[i % PRICES.length]).append('}');
    }
    json.append(
        "],\"tags\":[\"gift\",\"fragile\"],\"note\":\"Ring twice\\nthen \\\"knock\\\"\",\"gift\":true}");
    return json.toString();
  }

  private static Map<String, String> forwarded() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("x-amzn-trace-id", "Root=1-5c536348-3d683b8b04734faae651f476");
    headers.put("x-forwarded-for", "72.12.164.125");
    headers.put("x-forwarded-port", "443");
    headers.put("x-forwarded-proto", "https");
    return headers;
  }

  private static byte[] event(
      Mode mode,
      String method,
      String path,
      Map<String, String> query,
      Map<String, String> headers,
      String body,
      boolean base64) {
    ObjectNode event = JSON.createObjectNode();
    event
        .putObject("requestContext")
        .putObject("elb")
        .put(
            "targetGroupArn",
            "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/orders/49e9d65c45c6791a");
    event.put("httpMethod", method);
    event.put("path", path);
    put(event.putObject(mode.query()), mode, query);
    put(event.putObject(mode.headers()), mode, headers);
    event.put("body", body);
    event.put("isBase64Encoded", base64);
    try {
      return JSON.writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void put(ObjectNode target, Mode mode, Map<String, String> values) {
    values.forEach((name, value) -> {
      if (mode == Mode.SINGLE) {
        target.put(name, value);
      } else {
        target.putArray(name).add(value);
      }
    });
  }
}
