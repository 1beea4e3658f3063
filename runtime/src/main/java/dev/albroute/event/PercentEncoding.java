package dev.albroute.event;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Decodes percent-encoding (RFC 3986, section 2.1) as UTF-8. */
public final class PercentEncoding {

  private PercentEncoding() {}

  /**
   * Decodes one segment of a path, in which {@code +} is a plus sign.
   *
   * @param bytes holds the raw text as UTF-8
   * @param from where it begins
   * @param to where it ends, exclusive
   * @return the text, or null when an escape is malformed or the decoded bytes are not UTF-8
   */
  public static @Nullable String decodeSegment(byte[] bytes, int from, int to) {
    return decode(bytes, from, to, (byte) '+');
  }

  /**
   * Decodes a name or value of {@code application/x-www-form-urlencoded}, in which {@code +} is a
   * space.
   *
   * @param bytes holds the raw text as UTF-8
   * @param from where it begins
   * @param to where it ends, exclusive
   * @return the text, or null when an escape is malformed or the decoded bytes are not UTF-8
   */
  public static @Nullable String decodeForm(byte[] bytes, int from, int to) {
    return decode(bytes, from, to, (byte) ' ');
  }

  private static @Nullable String decode(byte[] bytes, int from, int to, byte plus) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '%' || (bytes[i] == '+' && plus != '+')) {
        return decodeFrom(bytes, from, to, plus, i);
      }
    }
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  private static @Nullable String decodeFrom(byte[] bytes, int from, int to, byte plus, int first) {
    byte[] decoded = new byte[to - from];
    int length = first - from;
    System.arraycopy(bytes, from, decoded, 0, length);
    for (int i = first; i < to; i++) {
      byte next = bytes[i];
      if (next == '+') {
        next = plus;
      } else if (next == '%') {
        if (to - i < 3) {
          return null;
        }
        int value = hex(bytes[i + 1]) << 4 | hex(bytes[i + 2]);
        if (value < 0) {
          return null;
        }
        next = (byte) value;
        i += 2;
      }
      decoded[length++] = next;
    }
    String text = new String(decoded, 0, length, StandardCharsets.UTF_8);
    // Bytes that are not UTF-8 become U+FFFD, and would not come back as they were.
    return text.indexOf('\uFFFD') < 0 || isEncodingOf(text, decoded, length) ? text : null;
  }

  private static boolean isEncodingOf(String text, byte[] bytes, int length) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    return Arrays.equals(encoded, 0, encoded.length, bytes, 0, length);
  }

  /** The value of a hexadecimal digit, or a negative number. */
  private static int hex(byte digit) {
    if (digit >= '0' && digit <= '9') {
      return digit - '0';
    }
    int letter = digit | 0x20;
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
  }
}
