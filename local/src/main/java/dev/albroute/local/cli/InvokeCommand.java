package dev.albroute.local.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.albroute.local.event.HeaderMode;
import dev.albroute.local.lambda.HandlerReference;
import dev.albroute.local.lambda.Invocation;
import dev.albroute.local.lambda.InvocationResult;
import dev.albroute.local.lambda.LambdaFunction;
import dev.albroute.local.message.Octets;
import dev.albroute.local.response.ResponseCheck;
import dev.albroute.local.response.ResponseReader;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code invoke}. */
@Command(
    name = "invoke",
    description = {
      "Gives a function one event, prints what it answers, and judges that as the load balancer does.",
      "The answer goes to standard output, everything else to standard error."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:The response passes.",
      "1:The function failed, or the client would get a 502.",
      "2:The command line is wrong."
    })
final class InvokeCommand implements Callable<Integer> {

  @Option(
      names = "--handler",
      required = true,
      paramLabel = "CLASS[::METHOD]",
      description = "The handler, as in the function's configuration.")
  private String handler = "";

  @Option(
      names = "--event",
      required = true,
      paramLabel = "FILE",
      description = "The event; - reads standard input.")
  private String event = "";

  @Mixin
  private FunctionOptions options = new FunctionOptions();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Octets bytes = Octets.of(Input.file(event));
    HandlerReference reference = HandlerReference.parse(handler);
    try (LambdaFunction function = options.inProcess(
        reference, options.code().entries(), options.settings(reference.simpleName()))) {
      InvocationResult result = function
          .invoke(new Invocation(UUID.randomUUID().toString(), bytes, ""))
          .toCompletableFuture()
          .join();
      return report(result, mode(bytes));
    }
  }

  private int report(InvocationResult result, HeaderMode mode) {
    CommandLine command = spec.commandLine();
    Report report = Report.onError(command);
    if (result instanceof InvocationResult.Answered answered) {
      command.getOut().println(answered.payload().text());
      command.getOut().flush();
      ResponseCheck check = ResponseReader.read(answered.payload(), mode);
      check.findings().forEach(report::finding);
      return check.isAccepted() ? 0 : 1;
    }
    if (result instanceof InvocationResult.Failed failed) {
      command.getOut().println(failed.document().text());
      command.getOut().flush();
      report.bad("The function failed with " + failed.type() + ": " + failed.message());
    } else {
      report.bad("The function did not answer: " + result);
    }
    return 1;
  }

  /** The mode of the event is the mode of the response. */
  private static HeaderMode mode(Octets event) {
    try {
      // Made here: a command that is not run should not load Jackson.
      JsonNode json = JsonMapper.builder().build().readTree(event.text());
      return json.path(HeaderMode.MULTI_VALUE.headersKey()).isObject()
          ? HeaderMode.MULTI_VALUE
          : HeaderMode.SINGLE_VALUE;
    } catch (JsonProcessingException notJson) {
      return HeaderMode.SINGLE_VALUE;
    }
  }
}
