package dev.albroute.local.cli;

import dev.albroute.local.LocalAlb;
import dev.albroute.local.LocalAlbBuilder;
import dev.albroute.local.balancer.HealthCheck;
import dev.albroute.local.event.HeaderAttributes;
import dev.albroute.local.event.HeaderAttributes.ForwardedFor;
import dev.albroute.local.event.HeaderMode;
import dev.albroute.local.lambda.FunctionSettings;
import dev.albroute.local.lambda.HandlerReference;
import dev.albroute.local.lambda.LambdaFunction;
import dev.albroute.local.lambda.ProcessFunction;
import dev.albroute.local.lambda.RuntimeApi;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code serve}. */
@Command(
    name = "serve",
    description = {
      "Serves functions on a port of this machine, as a load balancer does, and logs each request.",
      "Changed classes are taken at the next request. Ctrl-C stops."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  albroute-local serve --handler com.acme.Orders -cp target/classes",
      "  albroute-local serve --template template.yaml --port 8080",
      "  albroute-local serve --command ./target/orders-native --multi-value",
      "  albroute-local serve --runtime-api 9001   (then start a process that uses it)"
    })
final class ServeCommand implements Callable<Integer> {

  private static final int STOP_SECONDS = 10;

  /** Exactly one way to say what is behind the load balancer. */
  static final class Target {

    @Option(
        names = "--handler",
        paramLabel = "CLASS[::METHOD]",
        description = "A handler of the class path, as in the function's configuration.")
    @Nullable
    String handler;

    @Option(
        names = "--template",
        paramLabel = "FILE",
        description =
            "A CloudFormation or SAM template: its rules, target groups, health checks and functions.")
    @Nullable
    Path template;

    @Option(
        names = "--command",
        paramLabel = "COMMAND",
        description = "A program that speaks the Lambda Runtime API, such as a native executable.")
    @Nullable
    String command;

    @Option(
        names = "--runtime-api",
        paramLabel = "PORT",
        description =
            "Serve the Lambda Runtime API on this port, for a process that you start yourself.")
    @Nullable
    Integer runtimeApi;
  }

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Target target = new Target();

  @Mixin
  private TemplateOptions templateOptions = new TemplateOptions();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port, 8080 unless set; 0 is a free one.")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "The address to listen on, 127.0.0.1 unless set; 0.0.0.0 for all.")
  private String host = "127.0.0.1";

  @Option(
      names = "--multi-value",
      description = "Lists of values, as with lambda.multi_value_headers.enabled=true.")
  private boolean multiValue;

  @Option(
      names = "--health-check",
      paramLabel = "PATH",
      arity = "0..1",
      fallbackValue = "/",
      description = "Check the function's health, at / unless set.")
  private @Nullable String healthCheck;

  @Option(
      names = "--health-check-interval",
      paramLabel = "SECONDS",
      description = "The time between health checks, 35 unless set.")
  private int healthCheckInterval = 35;

  @Option(names = "--https", description = "Let functions see an HTTPS listener on port 443.")
  private boolean https;

  @Option(
      names = "--xff-mode",
      paramLabel = "MODE",
      description = "What happens to x-forwarded-for: ${COMPLETION-CANDIDATES}.")
  private ForwardedFor forwardedFor = ForwardedFor.APPEND;

  @Option(
      names = "--drop-invalid-header-fields",
      description = "Drop headers whose name is not made of letters, digits and hyphens.")
  private boolean dropInvalidNames;

  @Option(names = "--preserve-host-header", description = "Leave the host header as it is.")
  private boolean preserveHost;

  @Option(
      names = "--shuffle-headers",
      description = "Shuffle response headers: a real load balancer promises no order.")
  private boolean shuffle;

  @Mixin
  private FunctionOptions options = new FunctionOptions();

  @Option(names = "--no-reload", description = "Keep the classes that were there at the start.")
  private boolean noReload;

  @Option(
      names = "--env",
      paramLabel = "NAME=VALUE",
      description = "An environment variable for --command; repeat it for more.")
  private Map<String, String> variables = new LinkedHashMap<>();

  @Mixin
  private LogOptions log = new LogOptions();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  /** Counted down when serving shall end. */
  private final CountDownLatch stop = new CountDownLatch(1);

  private final CountDownLatch ended = new CountDownLatch(1);

  @Override
  public Integer call() throws IOException, InterruptedException {
    Report report = new Report(spec.commandLine());
    try (RequestLog requestLog = log.open(report)) {
      LocalAlbBuilder builder = LocalAlb.builder()
          .host(host)
          .port(port)
          .headerMode(multiValue ? HeaderMode.MULTI_VALUE : HeaderMode.SINGLE_VALUE)
          .headerAttributes(
              new HeaderAttributes(forwardedFor, false, dropInvalidNames, preserveHost))
          .log(requestLog)
          .healthLog((group, health) -> report.plain("Health of " + group.name() + ": " + health));
      Optional.ofNullable(healthCheck)
          .ifPresent(path -> builder.healthCheck(HealthCheck.DEFAULTS
              .withPath(path)
              .withInterval(Duration.ofSeconds(healthCheckInterval))));
      if (https) {
        builder.listener("https", 443);
      }
      if (shuffle) {
        builder.shuffledResponseHeaders(System.nanoTime());
      }
      List<String> routes = configure(builder, report);
      try (LocalAlb alb = builder.start()) {
        report.strong("Serving at " + alb.uri("/") + " (Ctrl-C stops)");
        routes.forEach(report::plain);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopAndWait));
        stop.await();
      }
    } finally {
      ended.countDown();
    }
    return 0;
  }

  /** Sets what is behind the load balancer, and says where requests go. */
  private List<String> configure(LocalAlbBuilder builder, Report report) {
    if (target.template != null) {
      return templateOptions.configure(builder, target.template, options, !noReload, report);
    }
    LambdaFunction function = function(report);
    builder.function(function);
    return List.of("  * -> " + function.description());
  }

  private LambdaFunction function(Report report) {
    if (target.command != null) {
      List<String> command = List.of(target.command.strip().split("\\s+"));
      return ProcessFunction.of(
          command,
          Path.of("."),
          variables,
          options.concurrency(),
          options.settings("local-function"));
    }
    if (target.runtimeApi != null) {
      RuntimeApi api =
          RuntimeApi.start(options.settings("local-function"), host, target.runtimeApi);
      report.plain("Start the function with AWS_LAMBDA_RUNTIME_API=" + host + ":" + api.port());
      return api;
    }
    if (target.handler == null) {
      throw new ParameterException(spec.commandLine(), "Name a handler");
    }
    HandlerReference handler = HandlerReference.parse(target.handler);
    FunctionSettings settings = options.settings(handler.simpleName());
    List<Path> entries = options.code().entries();
    return noReload
        ? options.inProcess(handler, entries, settings)
        : options.reloading(handler, entries, settings, report::plain);
  }

  /** Ends serving. */
  void stop() {
    stop.countDown();
  }

  /** Ends serving when the JVM ends, which must not leave processes of functions behind. */
  private void stopAndWait() {
    stop();
    try {
      if (!ended.await(STOP_SECONDS, TimeUnit.SECONDS)) {
        spec.commandLine()
            .getErr()
            .println("The functions did not stop in " + STOP_SECONDS + " seconds");
      }
    } catch (InterruptedException halting) {
      Thread.currentThread().interrupt();
    }
  }
}
