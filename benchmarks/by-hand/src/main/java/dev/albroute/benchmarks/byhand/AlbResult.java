package dev.albroute.benchmarks.byhand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a load balancer reads. */
public record AlbResult(
    int statusCode,
    String statusDescription,
    boolean isBase64Encoded,
    @Nullable Map<String, String> headers,
    @Nullable Map<String, List<String>> multiValueHeaders,
    String body) {

  static AlbResult of(
      AlbEvent event,
      int status,
      String reason,
      Map<String, String> headers,
      boolean base64,
      String body) {
    if (!event.multiValue()) {
      return new AlbResult(status, status + " " + reason, base64, headers, null, body);
    }
    Map<String, List<String>> multiValueHeaders = new LinkedHashMap<>();
    for (Map.Entry<String, String> header : headers.entrySet()) {
      multiValueHeaders.put(header.getKey(), List.of(header.getValue()));
    }
    return new AlbResult(status, status + " " + reason, base64, null, multiValueHeaders, body);
  }
}
