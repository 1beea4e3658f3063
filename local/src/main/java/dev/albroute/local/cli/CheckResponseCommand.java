package dev.albroute.local.cli;

import dev.albroute.local.event.HeaderMode;
import dev.albroute.local.message.Octets;
import dev.albroute.local.response.ResponseCheck;
import dev.albroute.local.response.ResponseReader;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code check-response}. */
@Command(
    name = "check-response",
    description = {
      "Judges a response as the load balancer does, without a function.",
      "Prints everything that is wrong, where it is and what to write instead."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:The response passes.",
      "1:The client would get a 502.",
      "2:The command line is wrong."
    })
final class CheckResponseCommand implements Callable<Integer> {

  @Parameters(
      arity = "1",
      paramLabel = "FILE",
      description = "The response's JSON; - reads standard input.")
  private String file = "";

  @Option(
      names = "--multi-value",
      description = "The target group has lambda.multi_value_headers.enabled=true.")
  private boolean multiValue;

  @Option(names = "--strict", description = "Warnings fail too.")
  private boolean strict;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    HeaderMode mode = multiValue ? HeaderMode.MULTI_VALUE : HeaderMode.SINGLE_VALUE;
    ResponseCheck check = ResponseReader.read(Octets.of(Input.file(file)), mode);
    Report report = new Report(spec.commandLine());
    check.findings().forEach(report::finding);
    check
        .response()
        .ifPresentOrElse(
            response -> report.good(response.status() + " " + response.reason() + ", "
                + response.headers().lines().size() + " headers, "
                + response.body().size() + " bytes of body"),
            () -> report.bad("502 Bad Gateway"));
    return !check.isAccepted() || (strict && !check.findings().isEmpty()) ? 1 : 0;
  }
}
