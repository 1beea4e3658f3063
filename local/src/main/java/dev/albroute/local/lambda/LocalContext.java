package dev.albroute.local.lambda;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a handler learns about its invocation. */
final class LocalContext implements Context {

  private final FunctionSettings settings;
  private final String requestId;
  private final long deadlineNanos;
  private final LambdaLogger logger;

  LocalContext(FunctionSettings settings, String requestId, PrintStream log) {
    this.settings = settings;
    this.requestId = requestId;
    this.deadlineNanos = System.nanoTime() + settings.timeout().toNanos();
    this.logger = new StreamLogger(log);
  }

  @Override
  public String getAwsRequestId() {
    return requestId;
  }

  @Override
  public String getLogGroupName() {
    return "/aws/lambda/" + settings.name();
  }

  @Override
  public String getLogStreamName() {
    return "local";
  }

  @Override
  public String getFunctionName() {
    return settings.name();
  }

  @Override
  public String getFunctionVersion() {
    return "$LATEST";
  }

  @Override
  public String getInvokedFunctionArn() {
    return settings.arn();
  }

  /** A load balancer authenticates nobody through Cognito identities. */
  @Override
  @SuppressWarnings("NullAway") // The interface is not annotated, and null is what Lambda gives.
  public @Nullable CognitoIdentity getIdentity() {
    return null;
  }

  /** Only mobile clients send one. */
  @Override
  @SuppressWarnings("NullAway") // The interface is not annotated, and null is what Lambda gives.
  public @Nullable ClientContext getClientContext() {
    return null;
  }

  @Override
  public int getRemainingTimeInMillis() {
    return (int) Math.max(0, Duration.ofNanos(deadlineNanos - System.nanoTime()).toMillis());
  }

  @Override
  public int getMemoryLimitInMB() {
    return settings.memoryMegabytes();
  }

  @Override
  public LambdaLogger getLogger() {
    return logger;
  }

  private record StreamLogger(PrintStream log) implements LambdaLogger {

    @Override
    public void log(String message) {
      log.print(message.endsWith("\n") ? message : message + "\n");
      log.flush();
    }

    @Override
    public void log(byte[] message) {
      log(new String(message, StandardCharsets.UTF_8));
    }
  }
}
