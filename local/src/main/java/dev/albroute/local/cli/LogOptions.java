package dev.albroute.local.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is told about requests. */
final class LogOptions {

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description = "Append an access log in the load balancer's own format to this file.")
  private @Nullable Path accessLog;

  @Option(
      names = {"-v", "--verbose"},
      description = "Print the event and the function's answer of every request.")
  private boolean verbose;

  RequestLog open(Report report) throws IOException {
    return new RequestLog(report, accessLog, verbose);
  }
}
