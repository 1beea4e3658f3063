package dev.albroute.local.message;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** An immutable run of bytes: a body, an event, a payload. */
public final class Octets {

  /** No bytes. */
  public static final Octets EMPTY = new Octets(new byte[0]);

  private final byte[] bytes;

  private Octets(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Wraps an array without copying it.
   *
   * @param bytes an array that nobody changes from now on
   * @return the same bytes
   */
  public static Octets of(byte[] bytes) {
    return bytes.length == 0 ? EMPTY : new Octets(bytes);
  }

  /**
   * Writes text as UTF-8.
   *
   * @param text any text
   * @return its bytes
   */
  public static Octets utf8(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Counts the bytes.
   *
   * @return the number of bytes
   */
  public int size() {
    return bytes.length;
  }

  /**
   * Tells whether there is nothing.
   *
   * @return whether the size is 0
   */
  public boolean isEmpty() {
    return bytes.length == 0;
  }

  /**
   * Copies the bytes.
   *
   * @return a new array
   */
  public byte[] toByteArray() {
    return bytes.clone();
  }

  /**
   * Reads the bytes without copying them.
   *
   * @return a stream over all of them
   */
  public InputStream toInputStream() {
    return new ByteArrayInputStream(bytes);
  }

  /**
   * Reads the bytes as UTF-8, to the letter.
   *
   * @return the text, or empty when they are not UTF-8
   */
  public Optional<String> decode() {
    return WireText.decodeUtf8(bytes);
  }

  /**
   * Reads the bytes as UTF-8 for a person: what is not UTF-8 becomes U+FFFD.
   *
   * @return the text
   */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * Writes the bytes as RFC 4648 base64, padded, on one line.
   *
   * @return the base64 text
   */
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Octets octets && Arrays.equals(octets.bytes, bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** The number of bytes; use {@link #text()} to read them. */
  @Override
  public String toString() {
    return "(" + bytes.length + " bytes)";
  }
}
