package dev.albroute.filter;

import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import dev.albroute.AlbFilter;
import dev.albroute.AlbRequest;
import dev.albroute.AlbResponse;
import dev.albroute.json.JavaTimeCodecs;
import dev.albroute.json.JsonWriter;
import java.time.Instant;

/**
 * Writes one line of JSON for each request into the function's log:
 *
 * <pre>{@code
 * {"timestamp":"2026-01-31T12:30:00.123Z","level":"INFO","message":"GET /orders/{id} 200","method":"GET",
 *  "path":"/orders/7","route":"/orders/{id}","status":200,"durationMs":1.204,"clientAddress":"192.0.2.7",
 *  "AWSRequestId":"8476a536-…","traceRoot":"1-5759e988-bd862e3fe1be46a994272793"}
 * }</pre>
 *
 * <p>{@code level}, {@code timestamp}, {@code message} and {@code AWSRequestId} are named as Lambda's own JSON
 * lines name them, so that one query finds both; {@code level} is {@code ERROR} for a status of 500 and above.
 * {@code traceRoot} is that of the load balancer's {@code x-amzn-trace-id}, which is in its access log too. What the
 * request has not is left out. The query, headers and bodies are not logged: they may hold secrets. Health checks
 * are not logged.
 *
 * <p>Put it first, so that it sees what the other filters answer. Where the function logs in JSON and {@code
 * AWS_LAMBDA_LOG_LEVEL} is above {@code INFO}, only lines of level {@code ERROR} are written.
 */
public final class RequestLogFilter implements AlbFilter {

  // A path may have 16 KB; a line of the log shows as much as a person reads.
  private static final int LONGEST_PATH = 1_024;

  /** A filter that logs. */
  public RequestLogFilter() {}

  @Override
  public AlbResponse<?> filter(AlbRequest request, Chain next) {
    if (request.isHealthCheck()) {
      return next.proceed(request);
    }
    long start = System.nanoTime();
    AlbResponse<?> response = next.proceed(request);
    write(request, response.status(), LogLine.millisSince(start));
    return response;
  }

  private static void write(AlbRequest request, int status, double duration) {
    LogLevel level = status >= 500 ? LogLevel.ERROR : LogLevel.INFO;
    String method = shortened(request.method());
    String path = shortened(request.path());
    String template = request.template();
    LogLine line = new LogLine();
    JsonWriter json = line.json();
    json.beginObject();
    json.name("timestamp");
    JavaTimeCodecs.writeInstant(json, Instant.ofEpochMilli(System.currentTimeMillis()));
    line.property("level", level.name());
    line.property("message", method + " " + (template == null ? path : template) + " " + status);
    line.property("method", method);
    line.property("path", path);
    line.property("route", template);
    json.name("status");
    json.writeInt(status);
    json.name("durationMs");
    json.writeDouble(duration);
    line.property("clientAddress", request.clientAddress());
    line.correlation(request);
    json.endObject();
    line.send(request.context(), level);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_PATH ? text : text.substring(0, LONGEST_PATH) + "…";
  }
}
