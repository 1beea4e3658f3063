package dev.albroute.filter;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import dev.albroute.AlbRequest;
import dev.albroute.json.JsonWriter;
import dev.albroute.json.Utf8Output;
import org.jspecify.annotations.Nullable;

/** One line of JSON on its way to the function's log. */
final class LogLine {

  private final Utf8Output out = new Utf8Output(512);
  private final JsonWriter json = new JsonWriter(out);

  JsonWriter json() {
    return json;
  }

  /** Writes a property, unless it has no value. */
  void property(String name, @Nullable String value) {
    if (value != null) {
      json.name(name);
      json.writeString(value);
    }
  }

  /** Writes what ties the line to its request: Lambda's ID of the invocation and the root of the load balancer's trace. */
  void correlation(AlbRequest request) {
    Context context = request.context();
    property("AWSRequestId", context == null ? null : context.getAwsRequestId());
    property("traceRoot", request.traceRoot());
  }

  /**
   * Sends the line as bytes: a message of text would be wrapped in another object where the function
   * logs in JSON.
   */
  void send(@Nullable Context context, LogLevel level) {
    out.put('\n');
    byte[] line = out.toByteArray();
    try {
      LambdaLogger logger = context == null ? null : context.getLogger();
      if (logger != null) {
        logger.log(line, level);
        return;
      }
    } catch (RuntimeException e) {
      // The answer to the request matters more than a broken logger.
      System.err.println(e);
    }
    System.out.write(line, 0, line.length);
    System.out.flush();
  }

  /** Milliseconds since a reading of {@code System.nanoTime}, with three decimals. */
  static double millisSince(long start) {
    long micros = (System.nanoTime() - start) / 1_000;
    return micros / 1e3;
  }
}
