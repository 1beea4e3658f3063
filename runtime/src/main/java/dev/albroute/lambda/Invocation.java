package dev.albroute.lambda;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One invocation: what the header fields {@code Lambda-Runtime-*} and the environment say about it. */
final class Invocation implements Context {

  // The size that a function has when nothing else was configured.
  private static final int DEFAULT_MEMORY_MB = 128;

  private final Map<String, String> environment;
  private final FunctionLog log;
  private final String requestId;
  private final long deadline;
  private final @Nullable String arn;
  private final @Nullable String traceId;
  private final @Nullable String tenantId;
  private final @Nullable String clientContext;
  private final @Nullable String cognitoIdentity;

  private @Nullable LambdaLogger logger;

  /**
   * The invocation that was just received.
   *
   * @param answer the answer to next
   * @param environment the variables of the function
   * @param log where the function logs
   * @throws RuntimeApiException if the answer names no request
   */
  Invocation(HttpAnswer answer, Map<String, String> environment, FunctionLog log)
      throws RuntimeApiException {
    String id = answer.header("lambda-runtime-aws-request-id");
    if (id == null || id.isEmpty()) {
      throw new RuntimeApiException(
          "The Runtime API's answer to next has no Lambda-Runtime-Aws-Request-Id");
    }
    this.environment = environment;
    this.log = log;
    this.requestId = id;
    this.deadline = millis(answer.header("lambda-runtime-deadline-ms"));
    this.arn = answer.header("lambda-runtime-invoked-function-arn");
    this.traceId = answer.header("lambda-runtime-trace-id");
    this.tenantId = answer.header("lambda-runtime-aws-tenant-id");
    this.clientContext = answer.header("lambda-runtime-client-context");
    this.cognitoIdentity = answer.header("lambda-runtime-cognito-identity");
  }

  @Override
  public String getAwsRequestId() {
    return requestId;
  }

  @Override
  public @Nullable String getLogGroupName() {
    return environment.get("AWS_LAMBDA_LOG_GROUP_NAME");
  }

  @Override
  public @Nullable String getLogStreamName() {
    return environment.get("AWS_LAMBDA_LOG_STREAM_NAME");
  }

  @Override
  public @Nullable String getFunctionName() {
    return environment.get("AWS_LAMBDA_FUNCTION_NAME");
  }

  @Override
  public @Nullable String getFunctionVersion() {
    return environment.get("AWS_LAMBDA_FUNCTION_VERSION");
  }

  @Override
  public @Nullable String getInvokedFunctionArn() {
    return arn;
  }

  @Override
  public @Nullable CognitoIdentity getIdentity() {
    return cognitoIdentity == null ? null : ClientDocuments.identity(cognitoIdentity);
  }

  @Override
  public @Nullable ClientContext getClientContext() {
    return clientContext == null ? null : ClientDocuments.clientContext(clientContext);
  }

  @Override
  public int getRemainingTimeInMillis() {
    long remaining = deadline - System.currentTimeMillis();
    return (int) Math.max(0, Math.min(remaining, Integer.MAX_VALUE));
  }

  @Override
  public int getMemoryLimitInMB() {
    String size = environment.get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE");
    try {
      return size == null ? DEFAULT_MEMORY_MB : Integer.parseInt(size);
    } catch (NumberFormatException e) {
      return DEFAULT_MEMORY_MB;
    }
  }

  @Override
  public LambdaLogger getLogger() {
    LambdaLogger result = logger;
    if (result == null) {
      result = log.logger(this);
      logger = result;
    }
    return result;
  }

  @Override
  public @Nullable String getTenantId() {
    return tenantId;
  }

  @Override
  public @Nullable String getXrayTraceId() {
    return traceId;
  }

  private static long millis(@Nullable String text) {
    try {
      return text == null ? 0 : Long.parseLong(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
