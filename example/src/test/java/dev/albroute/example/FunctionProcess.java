package dev.albroute.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.albroute.local.lambda.FunctionSettings;
import dev.albroute.local.lambda.InvocationResult;
import dev.albroute.local.lambda.RuntimeApi;
import dev.albroute.local.message.Octets;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A function in a process of its own, which gets its events through a Lambda Runtime API. */
final class FunctionProcess implements RequestStreamHandler, AutoCloseable {

  static final String TRACE =
      "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1";

  private static final int PATIENCE_SECONDS = 60;

  private final RuntimeApi api;
  private final Process process;
  private final Path log;

  private FunctionProcess(RuntimeApi api, Process process, Path log) {
    this.api = api;
    this.process = process;
    this.log = log;
  }

  /**
   * Starts a process as Lambda does.
   *
   * @param command the program and its arguments
   * @param directory where it runs, Lambda's {@code /var/task}
   * @param variables variables beside those that Lambda sets
   */
  static FunctionProcess start(
      List<String> command, Path directory, Map<String, String> variables) {
    RuntimeApi api = RuntimeApi.start(FunctionSettings.DEFAULTS);
    try {
      Path log = Files.createTempFile("function", ".log");
      ProcessBuilder builder = new ProcessBuilder(command)
          .directory(directory.toFile())
          .redirectErrorStream(true)
          .redirectOutput(log.toFile());
      builder.environment().putAll(api.environment());
      builder.environment().putAll(variables);
      Process process = builder.start();
      // An invocation does not wait for an answer from a process that is gone.
      process
          .onExit()
          .thenAccept(ended -> api.fail("Runtime.ExitError", "exit code " + ended.exitValue()));
      return new FunctionProcess(api, process, log);
    } catch (IOException e) {
      api.close();
      throw new AssertionError(e);
    }
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    InvocationResult result = invoke(input.readAllBytes());
    if (result instanceof InvocationResult.Answered answered) {
      output.write(answered.payload().toByteArray());
    } else {
      throw new AssertionError(result + "\n" + log());
    }
  }

  /** What an invocation with an event comes to. */
  InvocationResult invoke(byte[] event) {
    String requestId = UUID.randomUUID().toString();
    try {
      return api.invoke(
              new dev.albroute.local.lambda.Invocation(requestId, Octets.of(event), TRACE))
          .toCompletableFuture()
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(log(), e);
    }
  }

  /** Waits until the process asks for its first event. */
  void awaitReady() {
    try {
      boolean ready = api.whenReady().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!ready) {
        throw new AssertionError(log());
      }
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(log(), e);
    }
  }

  /** What the process has written to its standard output and error. */
  String log() {
    try {
      return Files.readString(log, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The process's number for the operating system. */
  long pid() {
    return process.pid();
  }

  /** Asks the process to end, as Lambda does, and returns its exit code. */
  int terminate() {
    process.destroy();
    return exitCode();
  }

  /** Waits for the end of the process. */
  int exitCode() {
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        throw new AssertionError("The process does not end\n" + log());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    exitCode();
    api.close();
    Files.delete(log);
  }
}
