package dev.albroute.local.event;

/**
 * What a request's forwarded headers say about the listener.
 *
 * @param scheme {@code http} or {@code https}
 * @param port the port that clients see
 */
public record Listener(String scheme, int port) {

  /**
   * Tells whether a URL of this listener needs its port.
   *
   * @return whether the port is neither 80 for http nor 443 for https
   */
  public boolean hasSpecialPort() {
    return port != (scheme.equals("https") ? 443 : 80);
  }
}
