package dev.albroute.local.lambda;

import dev.albroute.local.lambda.Environments.Environment;
import dev.albroute.local.lambda.Environments.WhenBusy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Runs a deployed artifact: each environment is a process of its own that speaks the Lambda Runtime API. A process is
 * started when all others are busy, and ended when an invocation timed out in it or it broke.
 */
public final class ProcessFunction implements LambdaFunction {

  private final List<String> command;
  private final Path directory;
  private final Map<String, String> variables;
  private final FunctionSettings settings;
  private final Environments<Sandbox> environments;
  private final Set<Sandbox> sandboxes = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads;

  private ProcessFunction(
      List<String> command,
      Path directory,
      Map<String, String> variables,
      int limit,
      FunctionSettings settings) {
    this.command = List.copyOf(command);
    this.directory = directory;
    this.variables = Map.copyOf(variables);
    this.settings = settings;
    this.environments = new Environments<>(limit, WhenBusy.THROTTLE, this::start);
    this.threads = Executors.newCachedThreadPool(Daemons.named("albroute-process-"));
  }

  /**
   * Prepares a function; processes are started by invocations.
   *
   * @param command the program and its arguments, such as {@code ./bootstrap}
   * @param directory the process's working directory, {@code LAMBDA_TASK_ROOT}
   * @param variables more environment variables, such as {@code _HANDLER}
   * @param limit how many processes may run; invocations beyond it are throttled
   * @param settings the function's configuration
   * @return the function, to be closed
   */
  public static ProcessFunction of(
      List<String> command,
      Path directory,
      Map<String, String> variables,
      int limit,
      FunctionSettings settings) {
    return new ProcessFunction(command, directory, variables, limit, settings);
  }

  @Override
  public CompletionStage<InvocationResult> invoke(Invocation invocation) {
    CompletableFuture<InvocationResult> result = new CompletableFuture<>();
    boolean accepted = environments.submit(
        environment -> threads.execute(() -> run(environment, invocation, result)));
    if (!accepted) {
      result.complete(new InvocationResult.Throttled(environments.limit()));
    }
    return result;
  }

  private void run(
      Environment<Sandbox> environment,
      Invocation invocation,
      CompletableFuture<InvocationResult> result) {
    Sandbox sandbox;
    try {
      sandbox = environment.get();
    } catch (UncheckedIOException notStarted) {
      environments.discard();
      result.complete(
          ErrorDocument.of("Runtime.InvalidEntrypoint", String.valueOf(notStarted.getMessage())));
      return;
    }
    sandbox.api.invoke(invocation).whenComplete((outcome, never) -> {
      boolean reusable = sandbox.process.isAlive()
          && !(outcome instanceof InvocationResult.TimedOut
              || outcome instanceof InvocationResult.Unreachable);
      if (reusable) {
        environments.release(environment);
      } else {
        threads.execute(() -> stop(sandbox));
        environments.discard();
      }
      result.complete(outcome);
    });
  }

  private Sandbox start() {
    settings.awaitColdStart();
    RuntimeApi api = RuntimeApi.start(settings);
    ProcessBuilder builder = new ProcessBuilder(command)
        .directory(directory.toFile())
        .redirectOutput(Redirect.INHERIT)
        .redirectError(Redirect.INHERIT);
    builder.environment().putAll(api.environment());
    builder.environment().put("LAMBDA_TASK_ROOT", directory.toAbsolutePath().toString());
    builder.environment().putAll(variables);
    try {
      Process process = builder.start();
      CompletableFuture<Void> watched = process
          .onExit()
          .thenAccept(ended -> api.fail(
              "Runtime.ExitError", "Runtime exited with error: exit status " + ended.exitValue()));
      Sandbox sandbox = new Sandbox(api, process, watched);
      sandboxes.add(sandbox);
      return sandbox;
    } catch (IOException notStarted) {
      api.close();
      throw new UncheckedIOException("Cannot start " + String.join(" ", command), notStarted);
    }
  }

  /** Asks the process to end, as Lambda does, and makes it end when it does not. */
  private void stop(Sandbox sandbox) {
    sandboxes.remove(sandbox);
    sandbox.process.destroy();
    try {
      if (!sandbox.process.waitFor(500, TimeUnit.MILLISECONDS)) {
        sandbox.process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
      }
    } catch (InterruptedException closing) {
      sandbox.process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    sandbox.api.close();
  }

  @Override
  public String description() {
    return String.join(" ", command);
  }

  /** Ends all processes. */
  @Override
  public void close() {
    // All are asked first, so that they end side by side.
    sandboxes.forEach(sandbox -> sandbox.process.destroy());
    sandboxes.forEach(this::stop);
    threads.shutdownNow();
  }

  /** One environment: a process, the API that it talks to, and what happens when it ends. */
  private record Sandbox(RuntimeApi api, Process process, CompletableFuture<Void> watched) {}
}
