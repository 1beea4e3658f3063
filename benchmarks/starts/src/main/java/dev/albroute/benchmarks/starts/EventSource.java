package dev.albroute.benchmarks.starts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A Lambda Runtime API that gives one event to one process and notes when the response has come. */
final class EventSource implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 30_000;

  private final ServerSocket server;

  EventSource() throws IOException {
    server = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
  }

  String authority() {
    return "127.0.0.1:" + server.getLocalPort();
  }

  /**
   * Serves a process until it has answered its event. The official client has one connection for events and another for
   * answers.
   *
   * @param event the event
   * @return what it answered
   */
  Answer serve(byte[] event) throws IOException {
    return serve(event, Until.ANSWERED);
  }

  /** Serves a process until it has answered its event and asks for another. */
  void train(byte[] event) throws IOException {
    serve(event, Until.IDLE);
  }

  private enum Until {
    ANSWERED,
    IDLE
  }

  private Answer serve(byte[] event, Until until) throws IOException {
    CompletableFuture<Answer> answered = new CompletableFuture<>();
    CompletableFuture<Answer> end = until == Until.ANSWERED ? answered : new CompletableFuture<>();
    Thread acceptor = new Thread(
        () -> {
          while (!server.isClosed()) {
            try {
              Socket connection = server.accept();
              Thread thread =
                  new Thread(() -> serve(connection, event, answered, end), "connection");
              thread.setDaemon(true);
              thread.start();
            } catch (IOException e) {
              return;
            }
          }
        },
        "acceptor");
    acceptor.setDaemon(true);
    acceptor.start();
    try {
      return end.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (ExecutionException | InterruptedException | TimeoutException e) {
      throw new IOException(e);
    }
  }

  private static void serve(
      Socket connection,
      byte[] event,
      CompletableFuture<Answer> answered,
      CompletableFuture<Answer> end) {
    try (connection) {
      connection.setTcpNoDelay(true);
      InputStream in = connection.getInputStream();
      for (String head = head(in); !head.isEmpty(); head = head(in)) {
        byte[] content = in.readNBytes(contentLength(head));
        long now = System.nanoTime();
        if (!head.startsWith("GET ")) {
          String line = head.substring(0, head.indexOf('\r'));
          String text = new String(content, StandardCharsets.UTF_8);
          if (!line.contains("/response ")) {
            throw new IOException(line + "\n" + text);
          }
          answered.complete(new Answer(now, text));
          write(connection.getOutputStream(), "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n");
        } else if (answered.isDone()) {
          end.complete(answered.join());
          // No second event comes.
          in.read();
          return;
        } else {
          send(connection.getOutputStream(), event);
        }
      }
    } catch (IOException e) {
      answered.completeExceptionally(e);
      end.completeExceptionally(e);
    }
  }

  private static void send(OutputStream out, byte[] event) throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    write(
        message,
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
            + "Lambda-Runtime-Aws-Request-Id: 8476a536-e9f4-11e8-9739-2dfe598c3fcd\r\n"
            + "Lambda-Runtime-Deadline-Ms: "
            + (System.currentTimeMillis() + PATIENCE_MILLIS)
            + "\r\nLambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:eu-west-1:123456789012:function:orders\r\n"
            + "Lambda-Runtime-Trace-Id: Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=0\r\n"
            + "Content-Length: "
            + event.length
            + "\r\n\r\n");
    message.write(event);
    message.writeTo(out);
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** The lines of a head with the empty one; an empty text where the connection has ended. */
  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (!head.toString().endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        return "";
      }
      head.append((char) next);
    }
    return head.toString();
  }

  private static int contentLength(String head) {
    String lower = head.toLowerCase(Locale.ROOT);
    int at = lower.indexOf("content-length:");
    return at < 0
        ? 0
        : Integer.parseInt(lower.substring(at + 15, lower.indexOf('\r', at)).trim());
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  /**
   * A response.
   *
   * @param nanos when it had come, by the clock of {@code System.nanoTime}
   * @param text what it is
   */
  record Answer(long nanos, String text) {}
}
