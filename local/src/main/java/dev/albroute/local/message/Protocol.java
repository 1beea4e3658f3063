package dev.albroute.local.message;

/** The HTTP versions that a client may speak. */
public enum Protocol {
  /** HTTP/1.0. */
  HTTP_1_0("HTTP/1.0"),
  /** HTTP/1.1. */
  HTTP_1_1("HTTP/1.1"),
  /** HTTP/2, over cleartext here, over TLS at the real load balancer. */
  HTTP_2("HTTP/2.0");

  private final String label;

  Protocol(String label) {
    this.label = label;
  }

  /**
   * The version as a request line and an access log write it.
   *
   * @return such as {@code HTTP/1.1}
   */
  public String label() {
    return label;
  }
}
