package dev.albroute.local.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Writes bytes to a port and reads what comes back until the connection closes. */
public final class RawClient {

  private RawClient() {}

  /** Sends a request that asks to close the connection, one char for one octet. */
  public static String send(int port, String request) throws IOException {
    return send(port, request.getBytes(StandardCharsets.ISO_8859_1));
  }

  public static String send(int port, byte[] request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
      ByteArrayOutputStream response = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(response);
      return response.toString(StandardCharsets.ISO_8859_1);
    }
  }

  /** The status code of a response. */
  public static int status(String response) {
    return Integer.parseInt(response.substring(9, 12));
  }
}
