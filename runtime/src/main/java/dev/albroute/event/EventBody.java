package dev.albroute.event;

import dev.albroute.json.Base64Codec;
import dev.albroute.json.JsonReader;

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
  private boolean base64;
  private boolean malformed;

  /** No body yet. */
  EventBody() {}

  /** Forgets the body, and a buffer that is too large to keep. */
  void clear() {
    bytes = NO_BYTES;
    from = 0;
    to = 0;
    base64 = false;
    malformed = false;
    if (buffer.length > AlbLimits.KEPT_BUFFER) {
      buffer = NO_BYTES;
    }
  }

  /** Reads what stands in the event: a string, or null. */
  void read(JsonReader json, byte[] event) {
    byte[] text = json.readNull() ? null : json.readUtf8(buffer);
    bytes = text == null ? NO_BYTES : text;
    from = text == null ? 0 : json.textStart();
    to = text == null ? 0 : json.textEnd();
    if (bytes != event) {
      buffer = bytes;
    }
  }

  /** Says that the string in the event is base64 (RFC 4648, section 4), or that it is not. */
  void base64(boolean isBase64) {
    base64 = isBase64;
  }

  /**
   * Whether there is a body of at least one byte.
   *
   * @return false for a missing and for an empty body
   */
  public boolean isPresent() {
    return from < to;
  }

  /**
   * Decodes base64, once; a body that is none needs no decoding.
   *
   * @return false when the event says that the body is base64 and it is not
   */
  public boolean decode() {
    if (base64 && !malformed) {
      // In place, where the characters are not needed any more.
      int end = Base64Codec.decode(bytes, from, to, bytes, from);
      malformed = end < 0;
      base64 = malformed;
      to = malformed ? to : end;
    }
    return !malformed;
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
