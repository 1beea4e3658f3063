package dev.albroute.lambda;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One kept-alive HTTP/1.1 connection to the Runtime API (RFC 9112), for one thread.
 *
 * <p>A plain socket: {@code HttpURLConnection} costs a starting JVM 14 ms more, {@code java.net.http}
 * more than that.
 */
final class RuntimeConnection {

  // A message up to this size leaves in one write, copied together; a larger one in two.
  private static final int LARGEST_COPY = 32 << 10;

  private final String host;
  private final int port;
  private final HttpAnswer answer = new HttpAnswer();

  private @Nullable Socket socket;

  /**
   * A connection that is opened by the first exchange.
   *
   * @param host a name or an address, an IPv6 address without brackets
   * @param port the port
   */
  RuntimeConnection(String host, int port) {
    this.host = host;
    this.port = port;
  }

  /**
   * Sends a request and reads the whole answer. When a connection that served before turns out to be
   * closed, the request is sent once more over a new one.
   *
   * @param head the request line and header fields, with the empty line that ends them
   * @param body holds the content; not read when {@code length} is 0
   * @param length the length of the content, from the start of {@code body}
   * @return the status code
   * @throws IOException if there is no connection or no intelligible answer; the next exchange
   *     connects anew
   */
  int exchange(byte[] head, byte[] body, int length) throws IOException {
    boolean kept = socket != null;
    try {
      return exchangeOnce(head, body, length);
    } catch (IOException e) {
      close();
      // A byte of an answer means that this connection was not closed before it saw the request.
      if (!kept || answer.begun()) {
        throw e;
      }
    }
    try {
      return exchangeOnce(head, body, length);
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /** The last answer; the next exchange overwrites it. */
  HttpAnswer answer() {
    return answer;
  }

  /** Closes the socket; the next exchange opens another one. */
  void close() {
    Socket open = socket;
    socket = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        // Nothing is lost with it.
        return;
      }
    }
  }

  private int exchangeOnce(byte[] head, byte[] body, int length) throws IOException {
    answer.reset();
    Socket open = socket == null ? connect() : socket;
    InputStream in = open.getInputStream();
    IOException unsent = null;
    try {
      send(open.getOutputStream(), head, body, length);
    } catch (IOException e) {
      // An API that refuses a large message may answer and close before it has read all of it.
      unsent = e;
    }
    int status;
    try {
      status = answer.readHead(in);
    } catch (IOException e) {
      throw unsent == null ? e : unsent;
    }
    if (!answer.readBody(in, status) || unsent != null) {
      close();
    }
    return status;
  }

  private Socket connect() throws IOException {
    // No proxy: neither one for SOCKS that the function sets for itself, nor the classes that look
    // for one.
    Socket opening = new Socket(Proxy.NO_PROXY);
    try {
      opening.setTcpNoDelay(true);
      opening.connect(new InetSocketAddress(host, port));
    } catch (IOException e) {
      opening.close();
      throw e;
    }
    socket = opening;
    return opening;
  }

  private static void send(OutputStream out, byte[] head, byte[] body, int length)
      throws IOException {
    if (length == 0) {
      out.write(head);
    } else if (head.length + length <= LARGEST_COPY) {
      byte[] message = Arrays.copyOf(head, head.length + length);
      System.arraycopy(body, 0, message, head.length, length);
      out.write(message);
    } else {
      out.write(head);
      out.write(body, 0, length);
    }
  }
}
