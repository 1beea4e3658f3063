package dev.albroute.lambda;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A Runtime API for a training run: it gives one event, takes the answer and ends the process, which is
 * when a JVM writes its archive. It serves only the {@link RuntimeConnection} of its own process.
 */
final class TrainingApi extends Thread {

  private static final String EVENT =
      "{\"requestContext\":{\"elb\":{\"targetGroupArn\":\"arn:aws:elasticloadbalancing:local:000000000000:targetgroup/training/0000000000000000\"}},"
          + "\"httpMethod\":\"GET\",\"path\":\"/\",\"queryStringParameters\":{},\"headers\":{\"user-agent\":\"ELB-HealthChecker/2.0\"},"
          + "\"body\":\"\",\"isBase64Encoded\":false}";
  private static final String NEXT =
      "HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: training\r\nLambda-Runtime-Deadline-Ms: 9999999999999\r\nContent-Length: ";
  private static final String ACCEPTED = "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n";

  private final ServerSocket server;

  private TrainingApi(ServerSocket server) {
    super("training");
    this.server = server;
    setDaemon(true);
  }

  /**
   * Starts the API.
   *
   * @return its {@code host:port}
   * @throws IllegalStateException if there is no port for it
   */
  static String serve() {
    try {
      ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
      new TrainingApi(server).start();
      return "127.0.0.1:" + server.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException("No port for a training run", e);
    }
  }

  @Override
  public void run() {
    int exitCode = 1;
    try (Socket connection = server.accept()) {
      InputStream in = connection.getInputStream();
      OutputStream out = connection.getOutputStream();
      boolean succeeded = false;
      // The second time it asks for an event, it is through.
      for (String line = request(in); !(succeeded && line.startsWith("GET ")); line = request(in)) {
        if (line.startsWith("GET ")) {
          byte[] event = EVENT.getBytes(StandardCharsets.UTF_8);
          write(out, NEXT + event.length + "\r\n\r\n" + EVENT);
        } else {
          succeeded = line.endsWith("/response HTTP/1.1");
          write(out, ACCEPTED);
        }
      }
      exitCode = 0;
    } catch (IOException e) {
      FunctionLog.write(ErrorReport.trace(e).getBytes(StandardCharsets.UTF_8));
    } finally {
      System.exit(exitCode);
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a request and returns its first line. */
  private static String request(InputStream in) throws IOException {
    String first = line(in);
    int length = 0;
    for (String field = line(in); !field.isEmpty(); field = line(in)) {
      if (field.startsWith("Content-Length: ")) {
        length = Integer.parseInt(field.substring(16));
      }
    }
    in.skipNBytes(length);
    return first;
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("The function failed in its training run");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }
}
