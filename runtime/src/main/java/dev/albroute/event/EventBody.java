package dev.albroute.event;

import dev.albroute.json.Base64Codec;
import dev.albroute.json.JsonStrings;

/**
 * The body of an event as the bytes that the client sent. A body without escapes stays where it is,
 * in the event; others are decoded into a buffer that is kept from one event to the next.
 */
public final class EventBody {

  private static final byte[] NO_BYTES = {};

  private byte[] buffer = NO_BYTES;
  private byte[] bytes = NO_BYTES;
  private int from;
  private int to;
  private boolean read;

  /** No body yet. */
  public EventBody() {}

  /** Forgets the body before. */
  public void clear() {
    bytes = NO_BYTES;
    from = 0;
    to = 0;
    read = false;
    if (buffer.length > AlbLimits.KEPT_BUFFER) {
      buffer = NO_BYTES;
    }
  }

  /**
   * Finds or decodes the body, once until {@link #clear}.
   *
   * @param event whose body it is
   * @return false when the event says that the body is base64 (RFC 4648, section 4) and it is not
   */
  public boolean read(AlbEvent event) {
    if (!read && event.hasBody()) {
      if (event.base64) {
        if (!decodeBase64(event)) {
          return false;
        }
      } else {
        unescape(event);
      }
    }
    read = true;
    return true;
  }

  private void unescape(AlbEvent event) {
    int backslash = event.bodyFrom;
    while (backslash < event.bodyTo && event.bytes[backslash] != '\\') {
      backslash++;
    }
    if (backslash == event.bodyTo) {
      bytes = event.bytes;
      from = event.bodyFrom;
      to = event.bodyTo;
    } else {
      bytes = buffer(event.bodyTo - event.bodyFrom);
      to = JsonStrings.unescape(event.bytes, event.bodyFrom, event.bodyTo, bytes, 0);
    }
  }

  private boolean decodeBase64(AlbEvent event) {
    bytes = buffer(event.bodyTo - event.bodyFrom);
    to = Base64Codec.decode(event.bytes, event.bodyFrom, event.bodyTo, bytes, 0);
    if (to < 0) {
      // Perhaps a slash is escaped, as some writers of JSON do.
      int length = JsonStrings.unescape(event.bytes, event.bodyFrom, event.bodyTo, bytes, 0);
      to = Base64Codec.decode(bytes, 0, length, bytes, 0);
    }
    return to >= 0;
  }

  private byte[] buffer(int capacity) {
    if (buffer.length < capacity) {
      buffer = new byte[Math.max(1024, capacity + (capacity >> 2))];
    }
    return buffer;
  }

  /**
   * The array that holds the body.
   *
   * @return the array, which the next event overwrites
   */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * Where the body begins.
   *
   * @return the index of its first byte
   */
  public int from() {
    return from;
  }

  /**
   * Where the body ends.
   *
   * @return the index after its last byte
   */
  public int to() {
    return to;
  }
}
