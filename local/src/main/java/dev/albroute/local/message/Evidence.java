package dev.albroute.local.message;

/** How sure it is that the real load balancer behaves in the same way. */
public enum Evidence {
  /** The ELB user guide says so. */
  DOCUMENTED("documented"),
  /** Seen at real load balancers and reported in public. */
  OBSERVED("observed"),
  /** No evidence; the stricter reading was chosen. */
  ASSUMED("assumed");

  private final String label;

  Evidence(String label) {
    this.label = label;
  }

  /**
   * The word for a message.
   *
   * @return such as {@code documented}
   */
  public String label() {
    return label;
  }
}
