package dev.albroute.event;

/** The sizes that the load balancer sets, and the bounds that this library sets itself. All sizes are in bytes. */
public final class AlbLimits {

  /**
   * The longest response that may leave: 1,048,576 bytes of serialised JSON, escapes, base64 and
   * envelope included. The ELB user guide says 1 MB; a longer one reaches the client as a 502.
   */
  public static final int RESPONSE = 1_048_576;

  /**
   * The longest header section of a response: 32,768 bytes, where each field counts its name, its
   * value and four bytes of punctuation.
   */
  public static final int RESPONSE_HEADERS = 32_768;

  /**
   * The longest event that is read: 16 MiB. Lambda itself hands over 6 MB at most, so only a
   * caller that is not Lambda ever meets this bound.
   */
  public static final int EVENT = 16 * 1024 * 1024;

  /**
   * The greatest number of header values, and of query values, of one event. A load balancer
   * accepts request lines of 16 KB and headers of 64 KB, which is less.
   */
  public static final int FIELDS = 16_384;

  /** Buffers up to this size are kept from one invocation to the next; larger ones are dropped. */
  public static final int KEPT_BUFFER = 2 * 1024 * 1024;

  private AlbLimits() {}
}
