package dev.albroute.local.cli;

import dev.albroute.local.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns exceptions that a user can do something about into a message without a stack trace. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult result)
      throws Exception {
    boolean expected = failure instanceof IllegalArgumentException
        || failure instanceof IllegalStateException
        || failure instanceof TemplateException
        || failure instanceof UncheckedIOException
        || failure instanceof IOException;
    if (!expected) {
      throw failure;
    }
    StringBuilder message = new StringBuilder(String.valueOf(failure.getMessage()));
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      String more = String.valueOf(cause.getMessage());
      if (message.indexOf(more) < 0) {
        message.append(": ").append(more);
      }
    }
    command.getErr().println(command.getColorScheme().errorText(message.toString()));
    return CommandLine.ExitCode.SOFTWARE;
  }
}
