package dev.albroute.local.cli;

import dev.albroute.local.balancer.AccessLogEntry;
import dev.albroute.local.balancer.Exchange;
import dev.albroute.local.event.AlbEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One line for each request, and what is wrong with it below. */
final class RequestLog implements Consumer<Exchange>, AutoCloseable {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneId.systemDefault());

  private final Report report;
  private final @Nullable Writer accessLog;
  private final boolean verbose;

  RequestLog(Report report, @Nullable Path accessLog, boolean verbose) throws IOException {
    this.report = report;
    this.accessLog = accessLog == null
        ? null
        : Files.newBufferedWriter(accessLog, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    this.verbose = verbose;
  }

  @Override
  public synchronized void accept(Exchange exchange) {
    AccessLogEntry entry = exchange.logEntry();
    String line = line(exchange);
    if (entry.status() >= 500) {
      report.bad(line);
    } else if (entry.status() >= 400) {
      report.styled("fg(yellow)", line);
    } else {
      report.plain(line);
    }
    exchange.findings().forEach(report::finding);
    if (verbose) {
      exchange.event().map(AlbEvent::toJson).ifPresent(report::plain);
      exchange.payload().ifPresent(payload -> report.plain(payload.text()));
    }
    append(entry);
  }

  private static String line(Exchange exchange) {
    AccessLogEntry entry = exchange.logEntry();
    String request = exchange
        .request()
        .map(received -> received.method() + " " + received.target())
        .orElse("(no HTTP request)");
    String time = entry.targetProcessingTime() < 0
        ? ""
        : String.format(Locale.ROOT, " %.1f ms", entry.targetProcessingTime() * 1000);
    return TIME.format(entry.time()) + " " + request + " " + entry.status() + time + " "
        + exchange.response().body().size() + " B";
  }

  private void append(AccessLogEntry entry) {
    if (accessLog == null) {
      return;
    }
    try {
      accessLog.write(entry.line());
      accessLog.write('\n');
      accessLog.flush();
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  @Override
  public void close() throws IOException {
    if (accessLog != null) {
      accessLog.close();
    }
  }
}
