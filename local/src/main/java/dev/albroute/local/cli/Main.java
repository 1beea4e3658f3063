package dev.albroute.local.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code albroute-local}. */
@Command(
    name = "albroute-local",
    description = "A local Application Load Balancer in front of Lambda functions.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      ServeCommand.class,
      GenerateEventCommand.class,
      InvokeCommand.class,
      CheckResponseCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  Serve a function whose classes are in target/classes:",
      "    albroute-local serve --handler com.acme.Orders -cp target/classes",
      "  See what a request becomes, and what a function makes of it:",
      "    albroute-local generate-event --path '/orders?limit=5' > event.json",
      "    albroute-local invoke --handler com.acme.Orders -cp target/orders.jar \\",
      "        --event event.json",
      "  Would a load balancer accept this response?",
      "    albroute-local check-response response.json",
      "",
      "Exit codes: 0 done, 1 the function or its response failed, 2 wrong usage."
    })
public final class Main {

  private Main() {}

  /**
   * Runs a command and exits with its code.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /** Runs a command and returns its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine command = commandLine(new Main(), out, err);
    if (arguments.length == 0) {
      command.usage(out);
      return CommandLine.ExitCode.USAGE;
    }
    return command.execute(arguments);
  }

  /** Prepares a command as all commands behave here. */
  static CommandLine commandLine(Object command, PrintWriter out, PrintWriter err) {
    return new CommandLine(command)
        .setOut(out)
        .setErr(err)
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(new WrongUsage())
        .setExecutionExceptionHandler(new Failures());
  }
}
