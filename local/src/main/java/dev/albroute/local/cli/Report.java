package dev.albroute.local.cli;

import dev.albroute.local.message.Finding;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Writes to a terminal, in colours where it is one. */
final class Report {

  private final PrintWriter out;
  private final Ansi ansi;

  /** Writes to standard output. */
  Report(CommandLine command) {
    this(command.getOut(), command.getColorScheme().ansi());
  }

  private Report(PrintWriter out, Ansi ansi) {
    this.out = out;
    this.ansi = ansi;
  }

  /** Writes to standard error. */
  static Report onError(CommandLine command) {
    return new Report(command.getErr(), command.getColorScheme().ansi());
  }

  void plain(String text) {
    out.println(text);
    out.flush();
  }

  void good(String text) {
    styled("fg(green)", text);
  }

  void bad(String text) {
    styled("bold,fg(red)", text);
  }

  void strong(String text) {
    styled("bold", text);
  }

  void finding(Finding finding) {
    styled(
        finding.isError() ? "fg(red)" : "fg(yellow)",
        (finding.isError() ? "error   " : "warning ") + finding.sentence());
  }

  /** Prints text in a style; the text itself is never read as markup. */
  void styled(String style, String text) {
    String on = ansi.enabled() ? Ansi.Style.on(Ansi.Style.parse(style)) : "";
    String off = ansi.enabled() ? Ansi.Style.reset.on() : "";
    plain(on + text + off);
  }
}
