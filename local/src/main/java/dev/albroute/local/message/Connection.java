package dev.albroute.local.message;

/**
 * Where a request came in.
 *
 * @param clientAddress the client's IP address, IPv6 without brackets
 * @param clientPort the client's port
 * @param serverPort the port that the client connected to
 * @param id names the connection in the access log
 */
public record Connection(String clientAddress, int clientPort, int serverPort, String id) {

  /** A connection that exists only in memory: a client at 127.0.0.1 talking to port 80. */
  public static final Connection IN_MEMORY =
      new Connection("127.0.0.1", 49152, 80, "TID_0000000000000000");
}
