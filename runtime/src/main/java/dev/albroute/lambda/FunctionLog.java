package dev.albroute.lambda;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The function's log on standard output, where Lambda collects it line by line.
 *
 * <p>Text as it is, a level in brackets in front where one is given; or, with {@code
 * AWS_LAMBDA_LOG_FORMAT=JSON}, one JSON object a line from a {@link JsonLogger}. Messages below {@code
 * AWS_LAMBDA_LOG_LEVEL} are left out; a message without a level never is.
 */
final class FunctionLog implements LambdaLogger {

  private final boolean json;
  private final LogLevel minimum;

  /**
   * The log that the environment asks for.
   *
   * @param environment the variables of the function
   */
  FunctionLog(Map<String, String> environment) {
    this.json = "JSON".equalsIgnoreCase(environment.get("AWS_LAMBDA_LOG_FORMAT"));
    this.minimum = level(environment.get("AWS_LAMBDA_LOG_LEVEL"));
  }

  /**
   * The logger for an invocation.
   *
   * @param invocation what its lines are about, or {@code null} for those of no invocation
   * @return a logger that any thread may use
   */
  LambdaLogger logger(@Nullable Invocation invocation) {
    return json ? new JsonLogger(this, invocation) : this;
  }

  @Override
  public void log(String message) {
    log(message, LogLevel.UNDEFINED);
  }

  @Override
  public void log(String message, LogLevel logLevel) {
    if (admits(logLevel)) {
      String text = String.valueOf(message);
      if (logLevel != LogLevel.UNDEFINED) {
        text = "[" + logLevel.name() + "] " + text;
      }
      write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void log(byte[] message) {
    log(message, LogLevel.UNDEFINED);
  }

  /** Writes bytes without formatting them, in either format. */
  @Override
  public void log(byte[] message, LogLevel logLevel) {
    if (admits(logLevel)) {
      write(message);
    }
  }

  boolean admits(LogLevel level) {
    return level == LogLevel.UNDEFINED || level.compareTo(minimum) >= 0;
  }

  /** Writes a line in one piece, so that lines of several threads do not mix. */
  static void write(byte[] message) {
    byte[] line = message;
    if (line.length == 0 || line[line.length - 1] != '\n') {
      line = Arrays.copyOf(message, message.length + 1);
      line[message.length] = '\n';
    }
    System.out.write(line, 0, line.length);
    System.out.flush();
  }

  // Not LogLevel.fromString: it reflects on the enum.
  private static LogLevel level(@Nullable String name) {
    for (LogLevel level : LogLevel.values()) {
      if (level.name().equalsIgnoreCase(name)) {
        return level;
      }
    }
    return LogLevel.UNDEFINED;
  }
}
