package dev.albroute.local.message;

/**
 * A response as the client receives it.
 *
 * @param status the status code
 * @param reason the reason phrase, which HTTP/2 does not carry
 * @param headers the field lines in order, {@code content-length} included
 * @param body the body; empty for HEAD, 204 and 304
 */
public record ClientResponse(int status, String reason, Headers headers, Octets body) {

  /**
   * Counts the octets of the message as HTTP/1.1 writes it.
   *
   * @return the size in bytes
   */
  public long size() {
    return 9L
        + 4
        + reason.length()
        + 2
        + headers.size()
        + 4L * headers.lines().size()
        + 2
        + body.size();
  }

  @Override
  public String toString() {
    return status + " " + reason + '\n' + headers + body;
  }
}
