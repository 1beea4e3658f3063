package dev.albroute.local.cli;

import dev.albroute.local.lambda.FunctionSettings;
import dev.albroute.local.lambda.HandlerReference;
import dev.albroute.local.lambda.InProcessFunction;
import dev.albroute.local.lambda.LambdaFunction;
import dev.albroute.local.lambda.ReloadingFunction;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a function runs in this process. */
final class FunctionOptions {

  @Mixin
  private CodeOptions code = new CodeOptions();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long an invocation may take, 30 unless set.")
  private int timeout = 30;

  @Option(
      names = "--memory",
      paramLabel = "MB",
      description = "The memory that the context shows, 512 unless set; not enforced.")
  private int memory = 512;

  @Option(
      names = "--cold-start",
      paramLabel = "MILLIS",
      description = "How much longer a new environment takes to start.")
  private int coldStart;

  @Option(
      names = "--concurrency",
      paramLabel = "N",
      description =
          "How many environments there may be at once, 1000 unless set; more requests are throttled.")
  private int concurrency = 1000;

  FunctionSettings settings(String name) {
    return FunctionSettings.DEFAULTS
        .withName(name)
        .withTimeout(Duration.ofSeconds(timeout))
        .withMemory(memory)
        .withColdStart(Duration.ofMillis(coldStart));
  }

  CodeOptions code() {
    return code;
  }

  int concurrency() {
    return concurrency;
  }

  /** Runs a handler of some code. Fails at once when its class is not there. */
  LambdaFunction inProcess(
      HandlerReference handler, List<Path> entries, FunctionSettings settings) {
    return InProcessFunction.onDemand(
        handler.toString(),
        handler.load(CodeOptions.loader(entries)),
        concurrency,
        settings,
        System.err);
  }

  /** The same, and made anew when the code has changed. */
  LambdaFunction reloading(
      HandlerReference handler,
      List<Path> entries,
      FunctionSettings settings,
      Consumer<String> log) {
    return ReloadingFunction.of(
        entries,
        () -> inProcess(handler, entries, settings),
        () -> log.accept(
            "The code of " + handler + " has changed: the next request runs the new one"));
  }
}
