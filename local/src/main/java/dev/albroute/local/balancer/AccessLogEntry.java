package dev.albroute.local.balancer;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * One entry of an access log, in the format of the ELB user guide. Times are in seconds, -1 when the request was not
 * dispatched.
 *
 * @param type {@code http}, {@code https} or {@code h2}
 * @param time when the response was ready
 * @param loadBalancer the load balancer's resource id
 * @param client the client's address and port
 * @param requestProcessingTime from the request to the invocation
 * @param targetProcessingTime the invocation
 * @param responseProcessingTime from the payload to the response
 * @param status the status code that the client got
 * @param targetStatus the status code that the function gave; 0 when it gave none
 * @param receivedBytes the size of the request
 * @param sentBytes the size of the response
 * @param request method, URL and version
 * @param userAgent the client's name; empty when it gave none
 * @param targetGroupArn the target group; empty when the request was not forwarded
 * @param traceId the trace id that the function got; empty when there is none
 * @param matchedRulePriority 0 for the default action, empty when no rule was looked at
 * @param requestCreationTime when the request was received
 * @param actionExecuted the action, empty when there was none
 * @param redirectUrl where a redirect points; empty when there was none
 * @param errorReason why a request to a function failed; empty when it did not
 * @param connectionId names the connection
 */
public record AccessLogEntry(
    String type,
    Instant time,
    String loadBalancer,
    String client,
    double requestProcessingTime,
    double targetProcessingTime,
    double responseProcessingTime,
    int status,
    int targetStatus,
    long receivedBytes,
    long sentBytes,
    String request,
    String userAgent,
    String targetGroupArn,
    String traceId,
    Optional<Integer> matchedRulePriority,
    Instant requestCreationTime,
    String actionExecuted,
    String redirectUrl,
    String errorReason,
    String connectionId) {

  private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern(
          "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
      .withZone(ZoneOffset.UTC);

  /**
   * Writes the entry as the load balancer does: fields separated by spaces, {@code -} for what is not there.
   *
   * @return one line without its end
   */
  public String line() {
    return String.join(
        " ",
        type,
        MICROSECONDS.format(time),
        loadBalancer,
        client,
        "-",
        seconds(requestProcessingTime),
        seconds(targetProcessingTime),
        seconds(responseProcessingTime),
        Integer.toString(status),
        targetStatus == 0 ? "-" : Integer.toString(targetStatus),
        Long.toString(receivedBytes),
        Long.toString(sentBytes),
        quoted(request),
        quoted(userAgent),
        "-",
        "-",
        targetGroupArn.isEmpty() ? "-" : targetGroupArn,
        quoted(traceId),
        "\"-\"",
        "\"-\"",
        matchedRulePriority.map(String::valueOf).orElse("-"),
        MICROSECONDS.format(requestCreationTime),
        quoted(actionExecuted),
        quoted(redirectUrl),
        quoted(errorReason),
        "\"-\"",
        targetStatus == 0 ? "\"-\"" : quoted(Integer.toString(targetStatus)),
        "\"-\"",
        "\"-\"",
        connectionId,
        "\"-\"",
        "\"-\"",
        "\"-\"");
  }

  private static String seconds(double time) {
    return time < 0 ? "-1" : String.format(Locale.ROOT, "%.3f", time);
  }

  private static String quoted(String text) {
    if (text.isEmpty()) {
      return "\"-\"";
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c < ' ' || c > '~') {
        quoted.append(String.format(Locale.ROOT, "\\x%02X", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
