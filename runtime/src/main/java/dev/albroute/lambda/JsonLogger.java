package dev.albroute.lambda;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import dev.albroute.json.JavaTimeCodecs;
import dev.albroute.json.JsonWriter;
import dev.albroute.json.Utf8Output;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Writes each message as one line of JSON, with the names that Lambda's own Java runtime uses, so that a
 * query works for both: {@code timestamp}, {@code level}, {@code message}, {@code AWSRequestId}, {@code
 * tenantId}; and the root of the trace as {@code xray_trace_id}, the name of Powertools for AWS Lambda.
 */
final class JsonLogger implements LambdaLogger {

  private final FunctionLog log;
  private final @Nullable Invocation invocation;

  JsonLogger(FunctionLog log, @Nullable Invocation invocation) {
    this.log = log;
    this.invocation = invocation;
  }

  @Override
  public void log(String message) {
    log(message, LogLevel.UNDEFINED);
  }

  @Override
  public void log(String message, LogLevel logLevel) {
    if (log.admits(logLevel)) {
      String text = String.valueOf(message);
      Utf8Output out = new Utf8Output(text.length() + 256);
      JsonWriter json = new JsonWriter(out);
      json.beginObject();
      json.name("timestamp");
      JavaTimeCodecs.writeInstant(json, Instant.ofEpochMilli(System.currentTimeMillis()));
      json.name("level");
      json.writeString(logLevel.name());
      json.name("message");
      json.writeString(text);
      if (invocation != null) {
        write(json, "AWSRequestId", invocation.getAwsRequestId());
        write(json, "tenantId", invocation.getTenantId());
        write(json, "xray_trace_id", root(invocation.getXrayTraceId()));
      }
      json.endObject();
      out.put('\n');
      FunctionLog.write(out.toByteArray());
    }
  }

  @Override
  public void log(byte[] message) {
    log.log(message);
  }

  @Override
  public void log(byte[] message, LogLevel logLevel) {
    log.log(message, logLevel);
  }

  private static void write(JsonWriter json, String name, @Nullable String value) {
    if (value != null) {
      json.name(name);
      json.writeString(value);
    }
  }

  /** {@code 1-5759e988-bd862e3fe1be46a994272793} of {@code Root=1-5759e988-…;Parent=…;Sampled=1}. */
  private static @Nullable String root(@Nullable String trace) {
    if (trace == null) {
      return null;
    }
    int start = trace.indexOf("Root=");
    if (start < 0) {
      return null;
    }
    int end = trace.indexOf(';', start);
    return trace.substring(start + 5, end < 0 ? trace.length() : end);
  }
}
