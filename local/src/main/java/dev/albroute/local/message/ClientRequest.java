package dev.albroute.local.message;

/**
 * A request as the client sent it, before anybody interpreted it.
 *
 * @param method the method token
 * @param target the request target as it stands in the request line (HTTP/2: the {@code :path} field), one char for one
 *     octet, see {@link WireText}
 * @param protocol the HTTP version
 * @param headers the field lines in order; an HTTP/2 {@code :authority} stands here as {@code host}
 * @param body the body without its transfer coding
 * @param truncated whether the client sent or announced a longer body than the server reads; {@code body} then holds a
 *     part of it or nothing
 * @param connection where it came in
 */
public record ClientRequest(
    String method,
    String target,
    Protocol protocol,
    Headers headers,
    Octets body,
    boolean truncated,
    Connection connection) {

  /**
   * Counts the octets of the request line.
   *
   * @return the size in bytes, without the line's end
   */
  public int requestLineSize() {
    return method.length() + 1 + target.length() + 1 + protocol.label().length();
  }

  /**
   * Counts the octets of the message as HTTP/1.1 writes it.
   *
   * @return the size in bytes
   */
  public long size() {
    return requestLineSize() + 2L + headers.size() + 4L * headers.lines().size() + 2L + body.size();
  }

  @Override
  public String toString() {
    return method + ' ' + target + ' ' + protocol.label() + '\n' + headers + body;
  }
}
