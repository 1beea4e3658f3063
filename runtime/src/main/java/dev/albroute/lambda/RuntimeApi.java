package dev.albroute.lambda;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The Lambda Runtime API, version 2018-06-01, over one connection, for one thread.
 *
 * <p>An exchange that fails on the way is tried {@value #ATTEMPTS} times within a second. Sending a
 * result twice does no harm: the API refuses the second.
 */
final class RuntimeApi {

  static final int ATTEMPTS = 5;

  private static final String VERSION = "/2018-06-01/runtime/";
  private static final int FIRST_PAUSE_MILLIS = 50;
  private static final byte[] NOTHING = new byte[0];

  private final RuntimeConnection connection;
  private final String authority;
  private final byte[] next;

  /**
   * The API at an address. Nothing is sent yet.
   *
   * @param authority {@code host:port}, as {@code AWS_LAMBDA_RUNTIME_API} has it; the port is 80 where
   *     there is none
   * @throws IllegalArgumentException if it is not an authority
   */
  RuntimeApi(String authority) {
    int colon = authority.lastIndexOf(':');
    int bracket = authority.lastIndexOf(']');
    String host = colon > bracket ? authority.substring(0, colon) : authority;
    int port = 80;
    if (colon > bracket) {
      try {
        port = Integer.parseInt(authority.substring(colon + 1));
      } catch (NumberFormatException e) {
        port = -1;
      }
    }
    if (bracket > 0 && host.charAt(0) == '[') {
      host = host.substring(1, bracket);
    }
    if (host.isEmpty() || port < 1 || port > 65_535) {
      throw new IllegalArgumentException(
          "AWS_LAMBDA_RUNTIME_API is not host:port, but \"" + authority + "\"");
    }
    this.authority = authority;
    this.connection = new RuntimeConnection(host, port);
    this.next = ascii("GET " + VERSION + "invocation/next HTTP/1.1\r\n" + fields() + "\r\n");
  }

  /**
   * Waits for the next invocation, for as long as it takes. Afterwards the event and the header fields
   * are to be read from {@link #answer()}.
   *
   * @throws RuntimeApiException if the API answers with an error: the runtime has to end then
   * @throws IOException if the API cannot be reached
   */
  void next() throws IOException {
    int status = exchange(next, NOTHING, 0);
    if (status != 200) {
      throw new RuntimeApiException(
          "The Runtime API answered " + status + " to next: " + content());
    }
  }

  /** The last answer; the next call overwrites it. */
  HttpAnswer answer() {
    return connection.answer();
  }

  /** Closes the connection. */
  void close() {
    connection.close();
  }

  /**
   * Sends the response to an invocation.
   *
   * @param requestId of the invocation
   * @param body holds the response
   * @param length the length of the response, from the start of {@code body}
   * @return the status code of the answer, 202 where all is well
   * @throws IOException if the API cannot be reached
   */
  int response(String requestId, byte[] body, int length) throws IOException {
    return exchange(
        post("invocation/" + requestId + "/response", null, null, length), body, length);
  }

  /**
   * Reports that an invocation failed.
   *
   * @param requestId of the invocation
   * @param report what failed
   * @return the status code of the answer, 202 where all is well
   * @throws IOException if the API cannot be reached
   */
  int invocationError(String requestId, ErrorReport report) throws IOException {
    return error("invocation/" + requestId + "/error", report, report.xrayCause());
  }

  /**
   * Reports that the function could not be started.
   *
   * @param report what failed
   * @return the status code of the answer, 202 where all is well
   * @throws IOException if the API cannot be reached
   */
  int initError(ErrorReport report) throws IOException {
    return error("init/error", report, null);
  }

  /** The content of the last answer, for a message: at most 500 characters of it. */
  String content() {
    HttpAnswer answer = answer();
    int start = answer.bodyStart();
    int length = Math.min(answer.bodyEnd() - start, 500);
    return new String(answer.bytes(), start, length, StandardCharsets.UTF_8).trim();
  }

  private int error(String path, ErrorReport report, @Nullable String xrayCause)
      throws IOException {
    byte[] document = report.document();
    return exchange(
        post(path, report.category(), xrayCause, document.length), document, document.length);
  }

  private byte[] post(
      String path, @Nullable String errorType, @Nullable String xrayCause, int length) {
    StringBuilder head = new StringBuilder(256);
    head.append("POST ").append(VERSION).append(path).append(" HTTP/1.1\r\n").append(fields());
    head.append("Content-Type: application/json\r\nContent-Length: ")
        .append(length)
        .append("\r\n");
    if (errorType != null) {
      head.append("Lambda-Runtime-Function-Error-Type: ").append(errorType).append("\r\n");
    }
    if (xrayCause != null) {
      head.append("Lambda-Runtime-Function-XRay-Error-Cause: ")
          .append(xrayCause)
          .append("\r\n");
    }
    return ascii(head.append("\r\n").toString());
  }

  private String fields() {
    return "Host: " + authority + "\r\nUser-Agent: albroute\r\n";
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private int exchange(byte[] head, byte[] body, int length) throws IOException {
    int pause = 0;
    for (int attempt = 1; ; attempt++) {
      try {
        return connection.exchange(head, body, length);
      } catch (IOException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
      pause(pause);
      pause = pause == 0 ? FIRST_PAUSE_MILLIS : pause * 2;
    }
  }

  private static void pause(int millis) throws IOException {
    if (millis > 0) {
      try {
        Thread.sleep(millis);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("Interrupted while the Runtime API could not be reached", e);
      }
    }
  }
}
