package dev.albroute.lambda;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A Runtime API that does what a test tells it, request by request, the bad manners included. When the
 * script is at its end it answers 500 to {@code next}, upon which a runtime has to end.
 */
final class ScriptedRuntimeApi implements Closeable {

  /** What happens upon one request. */
  interface Step {
    void answer(Exchange exchange) throws IOException;
  }

  /** A request as it came, {@code connection} counting from 1. */
  record Request(
      int connection, String method, String target, Map<String, String> fields, byte[] body) {
    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    String line() {
      return method + " " + target;
    }
  }

  /** A request and the socket that it came from. */
  record Exchange(Request request, Socket socket) {
    Exchange send(String raw) throws IOException {
      return send(raw.getBytes(StandardCharsets.UTF_8));
    }

    Exchange send(byte[] raw) throws IOException {
      socket.getOutputStream().write(raw);
      return this;
    }

    /** Every byte in a packet of its own, as far as TCP lets us. */
    Exchange sendByteByByte(String raw) throws IOException {
      OutputStream out = socket.getOutputStream();
      for (byte b : raw.getBytes(StandardCharsets.UTF_8)) {
        out.write(b);
        out.flush();
      }
      return this;
    }

    void close() throws IOException {
      socket.close();
    }
  }

  private final ServerSocket server;
  private final Queue<Step> script = new ArrayDeque<>();
  private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
  private final List<Socket> sockets = Collections.synchronizedList(new ArrayList<>());
  private final Thread acceptor;

  ScriptedRuntimeApi() throws IOException {
    this(0);
  }

  ScriptedRuntimeApi(int port) throws IOException {
    server = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
    acceptor = new Thread(this::accept, "scripted-api");
    acceptor.setDaemon(true);
  }

  /** Begins to serve; call it after the script is written. */
  ScriptedRuntimeApi start() {
    acceptor.start();
    return this;
  }

  ScriptedRuntimeApi on(Step step) {
    synchronized (script) {
      script.add(step);
    }
    return this;
  }

  /** The next request gets this event, with the ID {@code r-1}, {@code r-2}… that the caller gives. */
  ScriptedRuntimeApi event(String requestId, String event) {
    return on(exchange -> exchange.send(event(requestId, "", event)));
  }

  /** The next request is accepted. */
  ScriptedRuntimeApi accepted() {
    return on(exchange -> exchange.send(answer(202, "")));
  }

  static String event(String requestId, String moreFields, String event) {
    return "HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: "
        + requestId
        + "\r\nLambda-Runtime-Deadline-Ms: "
        + (System.currentTimeMillis() + 30_000)
        + "\r\n"
        + moreFields
        + "Content-Type: application/json\r\nContent-Length: "
        + event.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + event;
  }

  static String answer(int status, String content) {
    return "HTTP/1.1 " + status + " Whatever\r\nContent-Length: " + content.length() + "\r\n\r\n"
        + content;
  }

  String authority() {
    return "127.0.0.1:" + server.getLocalPort();
  }

  int port() {
    return server.getLocalPort();
  }

  List<Request> requests() {
    synchronized (requests) {
      return List.copyOf(requests);
    }
  }

  /** The request lines, in the order of their arrival. */
  List<String> lines() {
    return requests().stream().map(Request::line).toList();
  }

  void awaitRequests(int count) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (requests.size() < count) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("Only " + lines());
      }
      Thread.sleep(5);
    }
  }

  int connections() {
    return sockets.size();
  }

  @Override
  public void close() throws IOException {
    server.close();
    synchronized (sockets) {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  private void accept() {
    while (true) {
      Socket socket;
      try {
        socket = server.accept();
        socket.setTcpNoDelay(true);
      } catch (IOException e) {
        return;
      }
      sockets.add(socket);
      int connection = sockets.size();
      Thread worker = new Thread(() -> serve(socket, connection), "scripted-api-" + connection);
      worker.setDaemon(true);
      worker.start();
    }
  }

  private void serve(Socket socket, int connection) {
    try (socket) {
      InputStream in = socket.getInputStream();
      while (!socket.isClosed()) {
        Request request = read(in, connection);
        if (request == null) {
          return;
        }
        requests.add(request);
        Step step;
        synchronized (script) {
          step = script.poll();
        }
        if (step == null) {
          step = exchange -> exchange.send(answer(500, "the script is over"));
        }
        step.answer(new Exchange(request, socket));
      }
    } catch (IOException e) {
      // The other side is free to go.
    }
  }

  private static Request read(InputStream in, int connection) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int b = in.read();
      if (b < 0) {
        return null;
      }
      head.write(b);
    }
    String[] lines = head.toString(StandardCharsets.ISO_8859_1).split("\r\n");
    Map<String, String> fields = new TreeMap<>();
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      fields.put(
          lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
          lines[i].substring(colon + 1).trim());
    }
    int length = Integer.parseInt(fields.getOrDefault("content-length", "0"));
    byte[] body = length > 20 << 20 ? new byte[0] : in.readNBytes(length);
    String[] words = lines[0].split(" ");
    return new Request(connection, words[0], words[1], fields, body);
  }
}
