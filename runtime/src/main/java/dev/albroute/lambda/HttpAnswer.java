package dev.albroute.lambda;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the Runtime API as it is read: HTTP/1.1, RFC 9112. Head and content stand in one buffer
 * that is used again for the next answer.
 */
final class HttpAnswer {

  /** No invocation event is larger: Lambda's own limit is 6 MB. */
  static final int MAX_BODY = 32 << 20;

  private static final int MAX_HEAD = 1 << 20;
  private static final int INITIAL_BUFFER = 16 << 10;
  // A buffer that grew past this for one event is not kept for the next.
  private static final int LARGEST_KEPT_BUFFER = 2 << 20;

  private static final int UNTIL_CLOSE = -1;
  private static final int CHUNKED = -2;

  private byte[] buffer = new byte[INITIAL_BUFFER];
  private int received;
  private int headEnd;
  private int bodyEnd;

  /** Forgets the answer. */
  void reset() {
    received = 0;
    headEnd = 0;
    bodyEnd = 0;
    if (buffer.length > LARGEST_KEPT_BUFFER) {
      buffer = new byte[INITIAL_BUFFER];
    }
  }

  /** Whether a byte of the answer has come. */
  boolean begun() {
    return received > 0;
  }

  /**
   * A header field of the answer.
   *
   * @param lowerCaseName the field's name in lower case
   * @return the value of the first such field without white space around it, or {@code null}
   */
  @Nullable
  String header(String lowerCaseName) {
    int length = lowerCaseName.length();
    int line = nextLine(0);
    while (line < headEnd) {
      int next = nextLine(line);
      if (line + length < next && buffer[line + length] == ':' && named(line, lowerCaseName)) {
        return trimmed(line + length + 1, next);
      }
      line = next;
    }
    return null;
  }

  /** The bytes that hold the content, from {@link #bodyStart()} to {@link #bodyEnd()}. */
  byte[] bytes() {
    return buffer;
  }

  int bodyStart() {
    return headEnd;
  }

  int bodyEnd() {
    return bodyEnd;
  }

  /**
   * Reads a head, of the final answer: interim ones are passed over (RFC 9110, 15.2).
   *
   * @param in where it comes from
   * @return the status code
   * @throws IOException if what comes is not the head of an answer
   */
  int readHead(InputStream in) throws IOException {
    int status = readOneHead(in);
    while (status >= 100 && status < 200) {
      System.arraycopy(buffer, headEnd, buffer, 0, received - headEnd);
      received -= headEnd;
      status = readOneHead(in);
    }
    return status;
  }

  /** Reads up to the empty line, sets {@link #headEnd}, returns the status code. */
  private int readOneHead(InputStream in) throws IOException {
    int scanned = 0;
    while (true) {
      for (int i = scanned; i < received; i++) {
        if (buffer[i] == '\n' && endsHead(i)) {
          headEnd = i + 1;
          return status();
        }
      }
      scanned = received;
      if (received >= MAX_HEAD) {
        throw new IOException("The Runtime API's answer has a head of more than 1 MB");
      }
      reserve(received + 1);
      if (!fill(in)) {
        throw new EOFException("The Runtime API closed the connection after " + received
            + " bytes of an answer's head");
      }
    }
  }

  private boolean endsHead(int lineFeed) {
    int previous = lineFeed - 1;
    if (previous > 0 && buffer[previous] == '\r') {
      previous--;
    }
    return previous >= 0 && buffer[previous] == '\n';
  }

  /** {@code HTTP/1.x SP 3DIGIT}, RFC 9112, 4. */
  private int status() throws IOException {
    if (headEnd >= 14
        && buffer[0] == 'H'
        && buffer[4] == '/'
        && buffer[5] == '1'
        && buffer[8] == ' ') {
      int status = 0;
      for (int i = 9; i < 12; i++) {
        int digit = buffer[i] - '0';
        if (digit < 0 || digit > 9) {
          throw notHttp();
        }
        status = status * 10 + digit;
      }
      return status;
    }
    throw notHttp();
  }

  private IOException notHttp() {
    int end = Math.min(nextLine(0), 80);
    return new IOException("The Runtime API's answer is not HTTP/1.1: "
        + new String(buffer, 0, end, StandardCharsets.ISO_8859_1).trim());
  }

  /**
   * Reads the content as RFC 9112, 6.3 delimits it.
   *
   * @param in where it comes from
   * @param status what {@link #readHead} returned
   * @return whether the connection can be used again: it stays open and nothing follows that was not asked for
   * @throws IOException if the content breaks off, is framed in no known way or is larger than {@link #MAX_BODY}
   */
  boolean readBody(InputStream in, int status) throws IOException {
    return readContent(in, status) && !closing();
  }

  private boolean readContent(InputStream in, int status) throws IOException {
    bodyEnd = headEnd;
    if (status == 204 || status == 304) {
      return received == headEnd;
    }
    int length = framing();
    if (length == CHUNKED) {
      return readChunks(in);
    }
    if (length == UNTIL_CLOSE) {
      while (true) {
        if (received - headEnd >= MAX_BODY) {
          throw tooLarge();
        }
        reserve(received + 1);
        if (!fill(in)) {
          bodyEnd = received;
          return false;
        }
      }
    }
    bodyEnd = headEnd + length;
    reserve(bodyEnd);
    while (received < bodyEnd) {
      if (!fill(in)) {
        throw cutOff();
      }
    }
    return received == bodyEnd;
  }

  private int framing() throws IOException {
    String coding = header("transfer-encoding");
    if (coding != null) { // RFC 9112, 6.3: it overrides Content-Length
      if (!coding.equalsIgnoreCase("chunked")) {
        throw new IOException("The Runtime API's answer has the transfer coding " + coding);
      }
      return CHUNKED;
    }
    String length = header("content-length");
    if (length == null) {
      return UNTIL_CLOSE;
    }
    int value = 0;
    for (int i = 0; i < length.length(); i++) {
      int digit = length.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new IOException("The Runtime API's answer has the content length " + length);
      }
      value = value * 10 + digit;
      if (value > MAX_BODY) {
        throw tooLarge();
      }
    }
    return value;
  }

  /** Removes the framing of the chunks in place: what is read stands behind what is decoded. */
  private boolean readChunks(InputStream in) throws IOException {
    int at = headEnd;
    while (true) {
      int lineEnd = awaitLine(in, at);
      int size = chunkSize(at);
      at = lineEnd;
      if (size == 0) {
        break;
      }
      if (bodyEnd - headEnd + size > MAX_BODY) {
        throw tooLarge();
      }
      reserve(at + size);
      while (received < at + size) {
        if (!fill(in)) {
          throw cutOff();
        }
      }
      System.arraycopy(buffer, at, buffer, bodyEnd, size);
      bodyEnd += size;
      at += size;
      int ended = awaitLine(in, at);
      if (ended - at > 2) {
        throw new IOException("The Runtime API's answer has a chunk longer than its size says");
      }
      // What follows moves up, so that the buffer holds one chunk's framing, not that of all.
      System.arraycopy(buffer, ended, buffer, bodyEnd, received - ended);
      received -= ended - bodyEnd;
      at = bodyEnd;
    }
    // Trailer fields, then the empty line.
    while (true) {
      int lineEnd = awaitLine(in, at);
      boolean empty = lineEnd - at <= 2 && (buffer[at] == '\n' || buffer[at] == '\r');
      at = lineEnd;
      if (empty) {
        return received == at;
      }
    }
  }

  /** Reads on until a line feed follows at or after {@code from}; returns the index behind it. */
  private int awaitLine(InputStream in, int from) throws IOException {
    int at = from;
    while (true) {
      while (at < received) {
        if (buffer[at++] == '\n') {
          return at;
        }
      }
      if (at - from > MAX_HEAD) {
        throw new IOException("The Runtime API's answer has a line of more than 1 MB");
      }
      reserve(received + 1);
      if (!fill(in)) {
        throw cutOff();
      }
    }
  }

  private int chunkSize(int from) throws IOException {
    int size = 0;
    int at = from;
    while (true) {
      int digit = Character.digit(buffer[at], 16);
      if (digit < 0) {
        break;
      }
      size = size * 16 + digit;
      if (size > MAX_BODY) {
        throw tooLarge();
      }
      at++;
    }
    byte after = buffer[at];
    if (at == from || (after != '\r' && after != '\n' && after != ';' && after != ' ')) {
      throw new IOException("The Runtime API's answer has a chunk without a size");
    }
    return size;
  }

  private boolean closing() {
    String connection = header("connection");
    if (connection != null) {
      return connection.equalsIgnoreCase("close");
    }
    return buffer[7] == '0'; // HTTP/1.0
  }

  private void reserve(int capacity) {
    if (capacity > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(capacity, buffer.length * 2));
    }
  }

  private boolean fill(InputStream in) throws IOException {
    int count = in.read(buffer, received, buffer.length - received);
    if (count < 0) {
      return false;
    }
    received += count;
    return true;
  }

  private int nextLine(int from) {
    int at = from;
    while (at < headEnd) {
      if (buffer[at++] == '\n') {
        return at;
      }
    }
    return at;
  }

  private boolean named(int line, String lowerCaseName) {
    for (int i = 0; i < lowerCaseName.length(); i++) {
      int c = buffer[line + i];
      if (c >= 'A' && c <= 'Z') {
        c += 'a' - 'A';
      }
      if (c != lowerCaseName.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private String trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && (buffer[start] == ' ' || buffer[start] == '\t')) {
      start++;
    }
    while (end > start && buffer[end - 1] >= 0 && buffer[end - 1] <= ' ') {
      end--;
    }
    return new String(buffer, start, end - start, StandardCharsets.UTF_8);
  }

  private static IOException cutOff() {
    return new EOFException("The Runtime API closed the connection in the middle of an answer");
  }

  private static IOException tooLarge() {
    return new IOException("The Runtime API's answer is larger than 32 MB");
  }
}
