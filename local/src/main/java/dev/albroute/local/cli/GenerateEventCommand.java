package dev.albroute.local.cli;

import dev.albroute.local.AlbEvents;
import dev.albroute.local.event.AlbEvent;
import dev.albroute.local.event.HeaderMode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code generate-event}. */
@Command(
    name = "generate-event",
    description = {
      "Prints the event that a load balancer makes of a request.",
      "Query and path are passed raw, as a load balancer does: encode them yourself, or use --query."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  albroute-local generate-event --method POST --path /orders --query source=web \\%n"
        + "      --header 'content-type: application/json' --body '{\"reference\":\"WEB-1\"}'")
final class GenerateEventCommand implements Callable<Integer> {

  @Option(names = "--method", paramLabel = "METHOD", description = "The method, GET unless set.")
  private String method = "GET";

  @Option(
      names = "--path",
      paramLabel = "PATH",
      description = "The raw path, / unless set; a raw query may follow.")
  private String path = "/";

  @Option(
      names = "--query",
      paramLabel = "NAME=VALUE",
      description = "A query parameter, which is encoded; repeat it for more.")
  private List<String> query = List.of();

  @Option(
      names = "--header",
      paramLabel = "'NAME: VALUE'",
      description = "A header; repeat it for more.")
  private List<String> headers = List.of();

  @Option(
      names = "--body",
      paramLabel = "TEXT|@FILE",
      description = "The body; @FILE reads a file, @- standard input.")
  private @Nullable String body;

  @Option(
      names = "--multi-value",
      description = "Lists of values, as with lambda.multi_value_headers.enabled=true.")
  private boolean multiValue;

  @Option(names = "--base64", description = "Encode the body as base64 whatever its content type.")
  private boolean base64;

  @Option(names = "--https", description = "As behind an HTTPS listener on port 443.")
  private boolean https;

  @Option(
      names = "--health-check",
      description = "The event of a health check; only --path and --multi-value count.")
  private boolean healthCheck;

  @Option(
      names = "--target-group-arn",
      paramLabel = "ARN",
      description = "The target group that the event names.")
  private @Nullable String targetGroupArn;

  @Option(names = "--compact", description = "One line, byte for byte as the function gets it.")
  private boolean compact;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    AlbEvent event = event();
    if (base64) {
      event = event.withBase64Body();
    }
    new Report(spec.commandLine()).plain(compact ? event.toOctets().text() : event.toJson());
    return 0;
  }

  private AlbEvent event() throws IOException {
    HeaderMode mode = multiValue ? HeaderMode.MULTI_VALUE : HeaderMode.SINGLE_VALUE;
    AlbEvents request = AlbEvents.request(method, path).headerMode(mode);
    Optional.ofNullable(targetGroupArn).ifPresent(request::targetGroupArn);
    if (healthCheck) {
      return request.toHealthCheck();
    }
    if (https) {
      request.listener("https", 443);
    }
    split(query, "=", "--query").forEach(pair -> request.query(pair.getKey(), pair.getValue()));
    List<Map.Entry<String, String>> lines = split(headers, ":", "--header");
    lines.forEach(line -> request.header(line.getKey().strip(), line.getValue().strip()));
    if (body != null) {
      request.body(Input.textOrFile(body));
    }
    return request.toEvent();
  }

  private List<Map.Entry<String, String>> split(
      List<String> values, String separator, String option) {
    return values.stream()
        .map(value -> {
          int at = value.indexOf(separator);
          if (at < 1) {
            throw new ParameterException(
                spec.commandLine(),
                option + " takes NAME" + separator + "VALUE and got \"" + value + "\"");
          }
          return Map.entry(value.substring(0, at), value.substring(at + 1));
        })
        .toList();
  }
}
