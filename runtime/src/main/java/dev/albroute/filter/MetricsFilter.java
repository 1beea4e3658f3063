package dev.albroute.filter;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import dev.albroute.AlbFilter;
import dev.albroute.AlbRequest;
import dev.albroute.AlbResponse;
import dev.albroute.json.JsonWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Counts requests, errors and time by route, in the Embedded Metric Format: one line of JSON a request
 * in the function's log, from which CloudWatch makes metrics without a call to its API. Lambda needs no
 * permission for that beyond the one to log.
 *
 * <p>Metrics, under the dimensions {@code FunctionName} and {@code Route}:
 *
 * <ul>
 *   <li>{@code Requests}, 1 for each request; its sum counts them;
 *   <li>{@code Latency} in milliseconds: the filters behind this one and the service, without the reading of
 *       the event and the writing of the response;
 *   <li>{@code ClientErrors} and {@code ServerErrors}: 1 for a status of 400–499 or 500–599, else 0, so that
 *       the average is the rate.
 * </ul>
 *
 * <p>{@code Route} is the method and the template, {@code GET /orders/{id}}; {@code unmatched} where no route
 * matches. A method that HTTP does not define is {@code OTHER}: a client must not be able to invent dimensions,
 * each of which is billed. The line has the invocation's ID, the root of the trace and the status beside the
 * metrics, for queries. Health checks of the target group are not counted.
 *
 * <p>Put it first, so that it sees what the other filters answer. A response that turns out to be too large while
 * it is written becomes a 500 that no filter sees; the load balancer's own metrics have it.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html">The
 *     format's specification</a>
 */
public final class MetricsFilter implements AlbFilter {

  private static final String[] METRICS = {"Requests", "Latency", "ClientErrors", "ServerErrors"};
  private static final String[] UNITS = {"Count", "Milliseconds", "Count", "Count"};
  private static final String UNMATCHED = "unmatched";

  private final String namespace;

  /**
   * A filter that writes metrics.
   *
   * @param namespace the CloudWatch namespace: 1 to 255 characters, not starting with {@code AWS/}
   * @throws IllegalArgumentException if CloudWatch would refuse the namespace
   */
  public MetricsFilter(String namespace) {
    Objects.requireNonNull(namespace, "namespace");
    if (namespace.isBlank() || namespace.length() > 255 || namespace.startsWith("AWS/")) {
      throw new IllegalArgumentException(
          "A namespace has 1 to 255 characters and does not start with AWS/, unlike \"" + namespace
              + "\"");
    }
    this.namespace = namespace;
  }

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

  private void write(AlbRequest request, int status, double latency) {
    Context context = request.context();
    LogLine line = new LogLine();
    JsonWriter json = line.json();
    json.beginObject();
    json.name("_aws");
    writeDirective(json);
    line.property("FunctionName", functionName(context));
    line.property("Route", route(request));
    json.name("Requests");
    json.writeInt(1);
    json.name("Latency");
    json.writeDouble(latency);
    json.name("ClientErrors");
    json.writeInt(status / 100 == 4 ? 1 : 0);
    json.name("ServerErrors");
    json.writeInt(status / 100 == 5 ? 1 : 0);
    json.name("Status");
    json.writeInt(status);
    line.correlation(request);
    json.endObject();
    line.send(context, LogLevel.UNDEFINED);
  }

  private void writeDirective(JsonWriter json) {
    json.beginObject();
    json.name("Timestamp");
    json.writeLong(System.currentTimeMillis());
    json.name("CloudWatchMetrics");
    json.beginArray();
    json.beginObject();
    json.name("Namespace");
    json.writeString(namespace);
    json.name("Dimensions");
    json.beginArray();
    json.beginArray();
    json.writeString("FunctionName");
    json.writeString("Route");
    json.endArray();
    json.endArray();
    json.name("Metrics");
    json.beginArray();
    for (int i = 0; i < METRICS.length; i++) {
      json.beginObject();
      json.name("Name");
      json.writeString(METRICS[i]);
      json.name("Unit");
      json.writeString(UNITS[i]);
      json.endObject();
    }
    json.endArray();
    json.endObject();
    json.endArray();
    json.endObject();
  }

  private static String functionName(@Nullable Context context) {
    String name = context == null ? null : context.getFunctionName();
    return name == null || name.isEmpty() ? "unknown" : name;
  }

  private static String route(AlbRequest request) {
    String template = request.template();
    return template == null ? UNMATCHED : method(request.method()) + " " + template;
  }

  private static String method(String method) {
    return switch (method) {
      case "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS" -> method;
      default -> "OTHER";
    };
  }
}
