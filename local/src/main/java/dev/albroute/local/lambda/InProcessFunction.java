package dev.albroute.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.albroute.local.lambda.Environments.Environment;
import dev.albroute.local.lambda.Environments.WhenBusy;
import dev.albroute.local.message.Octets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Runs a handler in this process. Each handler object is one environment and handles one invocation at a time.
 *
 * <p>An invocation that is still running at the timeout is given up: its thread is interrupted, its environment is not
 * used again.
 */
public final class InProcessFunction implements LambdaFunction {

  private final String description;
  private final FunctionSettings settings;
  private final PrintStream log;
  private final Environments<RequestStreamHandler> environments;
  private final ExecutorService threads;
  private final ScheduledThreadPoolExecutor timer;

  private InProcessFunction(
      String description,
      FunctionSettings settings,
      PrintStream log,
      int limit,
      WhenBusy whenBusy,
      Supplier<RequestStreamHandler> starter) {
    this.description = description;
    this.settings = settings;
    this.log = log;
    this.environments = new Environments<>(limit, whenBusy, () -> {
      settings.awaitColdStart();
      return starter.get();
    });
    this.threads = Executors.newCachedThreadPool(Daemons.named("albroute-function-"));
    this.timer = new ScheduledThreadPoolExecutor(1, Daemons.named("albroute-timeout-"));
    this.timer.setRemoveOnCancelPolicy(true);
  }

  /**
   * Runs one handler object. It is the only environment: concurrent invocations wait for each other.
   *
   * @param handler the handler
   * @param settings the function's configuration
   * @param log where the handler's log and stack traces go
   * @return the function
   */
  public static InProcessFunction of(
      RequestStreamHandler handler, FunctionSettings settings, PrintStream log) {
    return new InProcessFunction(
        handler.getClass().getName(), settings, log, 1, WhenBusy.WAIT, () -> handler);
  }

  /**
   * Makes handler objects on demand, one for each concurrent invocation.
   *
   * @param description names the handler for a person
   * @param handlers makes a handler, as a cold start does
   * @param limit how many may exist; invocations beyond it are throttled
   * @param settings the function's configuration
   * @param log where the handlers' log and stack traces go
   * @return the function
   */
  public static InProcessFunction onDemand(
      String description,
      Supplier<RequestStreamHandler> handlers,
      int limit,
      FunctionSettings settings,
      PrintStream log) {
    return new InProcessFunction(description, settings, log, limit, WhenBusy.THROTTLE, handlers);
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public CompletionStage<InvocationResult> invoke(Invocation invocation) {
    CompletableFuture<InvocationResult> result = new CompletableFuture<>();
    boolean accepted = environments.submit(
        environment -> threads.execute(new Run(environment, invocation, result)));
    if (!accepted) {
      result.complete(new InvocationResult.Throttled(environments.limit()));
    }
    return result;
  }

  /** One invocation in one environment. A task, so that whatever a handler throws ends up as its outcome. */
  private final class Run extends FutureTask<Octets> {

    private final Environment<RequestStreamHandler> environment;
    private final CompletableFuture<InvocationResult> result;

    Run(
        Environment<RequestStreamHandler> environment,
        Invocation invocation,
        CompletableFuture<InvocationResult> result) {
      super(() -> call(environment.get(), invocation));
      this.environment = environment;
      this.result = result;
    }

    @Override
    public void run() {
      ScheduledFuture<?> timeout = timer.schedule(
          () -> cancel(true),
          settings
              .timeout()
              .plus(environment.isStarted() ? Duration.ZERO : settings.coldStart())
              .toMillis(),
          TimeUnit.MILLISECONDS);
      super.run();
      timeout.cancel(false);
    }

    @Override
    protected void done() {
      if (isCancelled()) {
        environments.discard();
        result.complete(new InvocationResult.TimedOut(settings.timeout()));
        return;
      }
      InvocationResult outcome = outcome();
      if (environment.isStarted()) {
        environments.release(environment);
      } else {
        environments.discard();
      }
      result.complete(outcome);
    }

    private InvocationResult outcome() {
      try {
        return new InvocationResult.Answered(get());
      } catch (ExecutionException failure) {
        Throwable thrown = failure.getCause() instanceof HandlerException checked
            ? checked.getCause()
            : failure.getCause();
        Throwable cause = thrown == null ? failure : thrown;
        cause.printStackTrace(log);
        return ErrorDocument.of(cause);
      } catch (InterruptedException impossibleWhenDone) {
        throw new IllegalStateException(impossibleWhenDone);
      }
    }
  }

  private Octets call(RequestStreamHandler handler, Invocation invocation) throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream(1024);
    handler.handleRequest(
        invocation.event().toInputStream(),
        output,
        new LocalContext(settings, invocation.requestId(), log));
    return Octets.of(output.toByteArray());
  }

  @Override
  public void close() {
    threads.shutdownNow();
    timer.shutdownNow();
  }
}
