package dev.albroute.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs a handler under {@code provided.al2023}: on a JVM that the function brings along, or as a native
 * executable named {@code bootstrap}.
 *
 * <pre>{@code
 * public static void main(String[] arguments) {
 *   CustomRuntime runtime = CustomRuntime.of(System.getenv(), arguments);
 *   OrdersFunction function;
 *   try {
 *     function = new OrdersFunction();
 *     if (runtime.isTraining()) {
 *       function.prime();
 *     }
 *   } catch (Exception | Error e) {
 *     runtime.initError(e);
 *     return;
 *   }
 *   runtime.run(function);
 * }
 * }</pre>
 *
 * <p>The processor writes this {@code main} on request.
 *
 * <p>Invocations come over one kept-alive connection and run on the calling thread; with {@code
 * AWS_LAMBDA_MAX_CONCURRENCY} set, on that many threads with a connection each. An exception of the handler
 * is reported as the invocation's error and logged with its stack trace, and the next invocation is taken;
 * {@code OutOfMemoryError} and {@code StackOverflowError} end the process after the report, unless several
 * invocations run at once.
 *
 * <p>Variables read: {@code AWS_LAMBDA_RUNTIME_API}, {@code AWS_LAMBDA_MAX_CONCURRENCY}, {@code
 * AWS_LAMBDA_LOG_FORMAT} ({@code TEXT} or {@code JSON}), {@code AWS_LAMBDA_LOG_LEVEL}, and those that {@link
 * com.amazonaws.services.lambda.runtime.Context} shows. The trace header of the invocation is in {@code
 * Context.getXrayTraceId()} and, unless several invocations run at once, in the system property {@code
 * com.amazonaws.xray.traceHeader}.
 */
public final class CustomRuntime {

  private final Map<String, String> environment;
  private final FunctionLog log;
  private final String authority;
  private final RuntimeApi api;
  private final int concurrency;
  private final boolean training;

  /**
   * The runtime of a program.
   *
   * <p>With the argument {@code train} it is one for a training run, in which a JVM records what an archive
   * of classes or an AOT cache is to hold: there is no Lambda then. The function answers one made-up event
   * over a loop of its own, and the process ends with exit code 0. What the environment says about the
   * Runtime API and about concurrency does not matter then.
   *
   * @param environment the variables, {@code System.getenv()} as a rule
   * @param arguments none, or {@code train}
   * @return the runtime, nothing connected yet
   * @throws IllegalArgumentException if there are other arguments, or as from the constructor
   * @throws IllegalStateException if there is no port for a training run
   */
  public static CustomRuntime of(Map<String, String> environment, String... arguments) {
    if (arguments.length == 0) {
      return new CustomRuntime(environment);
    }
    if (arguments.length == 1 && arguments[0].equals("train")) {
      return new CustomRuntime(environment, TrainingApi.serve(), 0, true);
    }
    throw new IllegalArgumentException(
        "The only argument is train, for a training run; Lambda gives none");
  }

  /**
   * The runtime that the environment describes. Nothing is connected yet.
   *
   * @param environment the variables, {@code System.getenv()} as a rule
   * @throws IllegalArgumentException if {@code AWS_LAMBDA_RUNTIME_API} is not set, or a variable cannot be
   *     understood
   */
  public CustomRuntime(Map<String, String> environment) {
    this(
        environment,
        authority(environment),
        concurrency(environment.get("AWS_LAMBDA_MAX_CONCURRENCY")),
        false);
  }

  private CustomRuntime(
      Map<String, String> environment, String authority, int concurrency, boolean training) {
    this.environment = environment;
    this.log = new FunctionLog(environment);
    this.authority = authority;
    this.api = new RuntimeApi(authority);
    this.concurrency = concurrency;
    this.training = training;
  }

  /**
   * Whether this is a training run. A function that has more to load than an event comes by does so then.
   *
   * @return {@code true} in a training run, {@code false} on Lambda
   */
  public boolean isTraining() {
    return training;
  }

  /**
   * Serves invocations until the Runtime API cannot be used any more, then ends the process with exit code 1.
   * Lambda ends it earlier as a rule, with a signal.
   *
   * @param handler what answers; safe for concurrent calls if {@code AWS_LAMBDA_MAX_CONCURRENCY} is set
   */
  public void run(RequestStreamHandler handler) {
    try {
      serve(handler);
    } finally {
      System.exit(1);
    }
  }

  /**
   * Reports that the function could not be started, logs the stack trace, then ends the process with exit code 1.
   *
   * @param failure what the function's constructor threw
   */
  public void initError(Throwable failure) {
    try {
      reportInitError(failure);
    } finally {
      System.exit(1);
    }
  }

  /** Serves until every loop has ended. */
  void serve(RequestStreamHandler handler) {
    if (concurrency == 0) {
      InvocationLoop.single(api, handler, environment, log).run();
      return;
    }
    Thread[] threads = new Thread[concurrency];
    for (int i = 0; i < concurrency; i++) {
      threads[i] = new Thread(
          InvocationLoop.concurrent(new RuntimeApi(authority), handler, environment, log),
          "invocations-" + (i + 1));
      threads[i].start();
    }
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      // Whoever interrupts the thread that only waits wants the end.
      Thread.currentThread().interrupt();
    }
  }

  void reportInitError(Throwable failure) {
    log.logger(null).log(ErrorReport.trace(failure), LogLevel.FATAL);
    try {
      api.initError(new ErrorReport(ErrorReport.BAD_FUNCTION_CODE, failure));
    } catch (IOException e) {
      log.logger(null).log(ErrorReport.trace(e), LogLevel.FATAL);
    } finally {
      api.close();
    }
  }

  private static String authority(Map<String, String> environment) {
    String address = environment.get("AWS_LAMBDA_RUNTIME_API");
    if (address == null || address.isEmpty()) {
      throw new IllegalArgumentException(
          "AWS_LAMBDA_RUNTIME_API is not set. This program serves a Lambda function; Lambda, or what stands in for it, starts it");
    }
    return address;
  }

  private static int concurrency(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return 0;
    }
    int result;
    try {
      result = Integer.parseInt(value);
    } catch (NumberFormatException e) {
      result = -1;
    }
    if (result < 0) {
      throw new IllegalArgumentException(
          "AWS_LAMBDA_MAX_CONCURRENCY is not a number of invocations, but \"" + value + "\"");
    }
    return result;
  }
}
