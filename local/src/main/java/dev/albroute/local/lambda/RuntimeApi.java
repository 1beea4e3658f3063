package dev.albroute.local.lambda;

import dev.albroute.local.http.HttpServer;
import dev.albroute.local.http.HttpServerOptions;
import dev.albroute.local.message.Octets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/**
 * The Lambda Runtime API for one execution environment: the HTTP interface at which a custom runtime, a native
 * executable or a container's bootstrap asks for invocations and leaves its answers.
 *
 * <p>A process finds it through the environment variable {@code AWS_LAMBDA_RUNTIME_API}. One environment runs one
 * invocation at a time; more wait for it.
 *
 * <pre>{@code
 * try (RuntimeApi api = RuntimeApi.start(FunctionSettings.DEFAULTS)) {
 *   ProcessBuilder process = new ProcessBuilder("./bootstrap");
 *   process.environment().putAll(api.environment());
 *   process.start();
 *   api.invoke(new Invocation("8476a536-e9f4-11e8-9739-2dfe598c3fcd", Octets.utf8("{}"), ""));
 * }
 * }</pre>
 */
public final class RuntimeApi implements LambdaFunction {

  /** What Lambda accepts as a synchronous response: 6 MB and a little. */
  static final int MAX_RESPONSE = 6 * 1024 * 1024 + 100;

  private final FunctionSettings settings;
  private final RuntimeState state;
  private final HttpServer server;

  private RuntimeApi(FunctionSettings settings, RuntimeState state, HttpServer server) {
    this.settings = settings;
    this.state = state;
    this.server = server;
  }

  /**
   * Serves the API at 127.0.0.1 on a free port.
   *
   * @param settings the function's configuration
   * @return the running API, to be closed
   */
  public static RuntimeApi start(FunctionSettings settings) {
    return start(settings, "127.0.0.1", 0);
  }

  /**
   * Serves the API.
   *
   * @param settings the function's configuration
   * @param host the address to bind; a container needs one that it can reach
   * @param port the port to bind, 0 for a free one
   * @return the running API, to be closed
   * @throws java.io.UncheckedIOException when the address cannot be bound
   */
  public static RuntimeApi start(FunctionSettings settings, String host, int port) {
    RuntimeState state = new RuntimeState(settings);
    HttpServer server = HttpServer.start(
        new HttpServerOptions(host, port, MAX_RESPONSE, Duration.ZERO),
        new RuntimeApiRoutes(state));
    return new RuntimeApi(settings, state, server);
  }

  /**
   * The port that it listens on.
   *
   * @return a port number
   */
  public int port() {
    return server.port();
  }

  /**
   * What Lambda puts into a process's environment: {@code AWS_LAMBDA_RUNTIME_API} as {@code 127.0.0.1:port} and the
   * function's name, version, memory and log names.
   *
   * @return variable names and values
   */
  public Map<String, String> environment() {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:" + port());
    variables.put("AWS_LAMBDA_FUNCTION_NAME", settings.name());
    variables.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
    variables.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(settings.memoryMegabytes()));
    variables.put("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
    variables.put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/" + settings.name());
    variables.put("AWS_LAMBDA_LOG_STREAM_NAME", "local");
    variables.put("AWS_REGION", "us-east-1");
    variables.put("TZ", ":UTC");
    return variables;
  }

  @Override
  public CompletionStage<InvocationResult> invoke(Invocation invocation) {
    return state.invoke(invocation);
  }

  /**
   * Waits until the runtime has asked for its first invocation, that is, until its cold start is over.
   *
   * @return completes then; completes with false when the runtime reported that its initialisation failed
   */
  public CompletionStage<Boolean> whenReady() {
    return state.whenReady();
  }

  /**
   * Fails the invocation that runs, or the next one, as Lambda does when a process ends.
   *
   * @param type the error type, such as {@code Runtime.ExitError}
   * @param message the error message
   */
  public void fail(String type, String message) {
    state.fail(ErrorDocument.of(type, message));
  }

  @Override
  public String description() {
    return "Lambda Runtime API at port " + port();
  }

  /** Closes the port; a runtime that waits for an invocation sees its connection end. */
  @Override
  public void close() {
    state.close();
    server.close();
  }

  /** What a runtime is told about an invocation. */
  record Handout(Invocation invocation, long deadlineMillis, String functionArn) {

    Octets event() {
      return invocation.event();
    }
  }
}
