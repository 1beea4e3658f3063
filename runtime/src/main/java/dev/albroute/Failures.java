package dev.albroute;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import dev.albroute.event.EventException;
import dev.albroute.json.JsonException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/**
 * Turns what was thrown into responses, and writes to the function's log what a client must not
 * see. It stands apart from the handler so that a function which never fails never loads it.
 */
final class Failures {

  /** How much of a path or message a log line shows. */
  private static final int SHOWN = 200;

  private Failures() {}

  /** The response to something that the service, a filter or the handler itself threw. */
  static AlbResponse<?> response(AlbRequest request, Throwable thrown) {
    if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
      throw fatal;
    }
    HttpProblem problem = problem(request, thrown);
    if (problem == null) {
      log(request.context(), line(request) + " failed", thrown);
      return new HttpProblem(500).toResponse();
    }
    Throwable cause = problem.getCause();
    if (problem.status() >= 500 && cause != null) {
      log(request.context(), line(request) + " is answered with " + problem.getMessage(), cause);
    }
    return problem.toResponse();
  }

  private static @Nullable HttpProblem problem(AlbRequest request, Throwable thrown) {
    if (thrown instanceof HttpProblem problem) {
      return problem;
    }
    if (thrown instanceof JsonException) {
      return new HttpProblem(400, thrown.getMessage());
    }
    return request.handler().problem(thrown);
  }

  /** The response to bytes that are not an event of a load balancer. */
  static AlbResponse<?> notAnEvent(@Nullable Context context, Exception thrown) {
    EventException where;
    if (thrown instanceof EventException foreign) {
      where = foreign;
    } else if (thrown instanceof JsonException malformed) {
      where = EventException.of(malformed.failures().get(0));
    } else {
      log(context, "AlbRoute: the event could not be read", thrown);
      return new HttpProblem(500).toResponse();
    }
    String message = "This is not the event of an Application Load Balancer: at byte "
        + where.offset() + ": " + where.getMessage();
    log(context, "AlbRoute: " + printable(message), null);
    return new HttpProblem(400, message).toResponse();
  }

  /** The response in place of one that the load balancer would refuse. */
  static AlbResponse<?> tooLarge(AlbRequest request, String what, long size, int limit) {
    log(
        request.context(),
        line(request) + " is answered with 500: " + what + " " + size
            + " bytes, and the load balancer takes " + limit + " at most",
        null);
    return new HttpProblem(500, "The response is too large").toResponse();
  }

  private static String line(AlbRequest request) {
    String trace = request.traceRoot();
    return "AlbRoute: " + printable(request.method()) + ' ' + printable(request.path())
        + (trace == null ? "" : " (trace " + printable(trace) + ')');
  }

  /** Client input in a log line: one line, of bounded length. */
  private static String printable(String text) {
    int length = Math.min(text.length(), SHOWN);
    StringBuilder shown = new StringBuilder(length + 3);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      shown.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? '?' : c);
    }
    return (length < text.length() ? shown.append("...") : shown).toString();
  }

  private static void log(@Nullable Context context, String message, @Nullable Throwable thrown) {
    String entry = message + '\n';
    if (thrown != null) {
      StringWriter text = new StringWriter();
      text.append(entry);
      thrown.printStackTrace(new PrintWriter(text));
      entry = text.toString();
    }
    try {
      LambdaLogger logger = context == null ? null : context.getLogger();
      if (logger != null) {
        logger.log(entry, LogLevel.ERROR);
        return;
      }
    } catch (RuntimeException e) {
      // The log of last resort follows; an answer matters more than a broken logger.
    }
    System.err.print(entry);
  }
}
