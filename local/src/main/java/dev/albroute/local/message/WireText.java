package dev.albroute.local.message;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text as HTTP carries it: a String in which each char stands for one octet (0 to 255).
 *
 * <p>HTTP has no charset for targets and field values (RFC 9110 section 5.5), so messages keep the octets, and whoever
 * needs text decodes them as UTF-8 and learns whether they were UTF-8 at all.
 */
public final class WireText {

  private WireText() {}

  /**
   * Writes text as the octets of its UTF-8 form.
   *
   * @param text any text
   * @return one char for each octet
   */
  public static String encode(String text) {
    return isAscii(text)
        ? text
        : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /**
   * Reads octets as UTF-8.
   *
   * @param wire one char for each octet
   * @return the text, or empty when the octets are not UTF-8
   */
  public static Optional<String> decode(String wire) {
    return isAscii(wire)
        ? Optional.of(wire)
        : decodeUtf8(wire.getBytes(StandardCharsets.ISO_8859_1));
  }

  static Optional<String> decodeUtf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7f) {
        return false;
      }
    }
    return true;
  }
}
