package dev.albroute.event;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The syntax of header fields (RFC 9110, section 5), and lists of them: an array that holds name,
 * value, name, value and so on.
 *
 * <p>A load balancer answers a response with an invalid header character with a 502, and a line
 * break in a value would let its author write headers of his own. So both are refused where they
 * are set. Values are ASCII: RFC 9110 has no way to say how other characters are encoded.
 */
public final class HeaderFields {

  private HeaderFields() {}

  /**
   * Checks a field name.
   *
   * @param name a token of RFC 9110, section 5.6.2
   * @return the name in lower case
   * @throws IllegalArgumentException when it is not a token
   */
  public static String name(String name) {
    boolean upper = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!isTokenCharacter(c)) {
        throw refused("a header name", name, i);
      }
      upper |= c >= 'A' && c <= 'Z';
    }
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a header name must not be empty");
    }
    return upper ? lowerCase(name) : name;
  }

  /**
   * Checks a field value.
   *
   * @param name the name, for the message
   * @param value visible ASCII characters, spaces and tabs; it may be empty
   * @return the value without the spaces and tabs around it, which are not part of it
   * @throws IllegalArgumentException when it holds another character: a line break, a control
   *     character, or one beyond ASCII
   */
  public static String value(String name, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '\t' && (c < ' ' || c > '~')) {
        throw refused("the value of the header " + name, value, i);
      }
    }
    return trim(value);
  }

  /**
   * Whether a character may stand in a token.
   *
   * @param c any character
   * @return true for letters, digits and {@code !#$%&'*+-.^_`|~}
   */
  public static boolean isTokenCharacter(char c) {
    return isLetterOrDigit(c) || "!#$%&'*+-.^_`|~".indexOf(c) >= 0;
  }

  /**
   * Whether a character is a letter or digit of ASCII.
   *
   * @param c any character
   * @return true for {@code A-Z}, {@code a-z} and {@code 0-9}
   */
  public static boolean isLetterOrDigit(char c) {
    int lower = c | 0x20;
    return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9');
  }

  /**
   * Removes spaces and tabs at both ends.
   *
   * @param text any text
   * @return the text between them
   */
  public static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (from < to && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /**
   * The number of bytes that fields take in a response: the name, the value, a colon, a space and
   * the line break of each.
   *
   * @param fields name, value, name, value and so on
   * @return the sum
   */
  public static long size(String[] fields) {
    long size = 0;
    for (String text : fields) {
      size += text.length() + 2L;
    }
    return size;
  }

  /**
   * The last value of a name.
   *
   * @param fields name, value, name, value and so on; names in lower case
   * @param name a name in lower case
   * @return the value, or null
   */
  public static @Nullable String last(String[] fields, String name) {
    for (int i = fields.length - 2; i >= 0; i -= 2) {
      if (fields[i].equals(name)) {
        return fields[i + 1];
      }
    }
    return null;
  }

  /**
   * Appends a field.
   *
   * @param fields name, value, name, value and so on; not changed
   * @param name a checked name
   * @param value a checked value
   * @return a new array that ends with the field
   */
  public static String[] add(String[] fields, String name, String value) {
    String[] more = Arrays.copyOf(fields, fields.length + 2);
    more[fields.length] = name;
    more[fields.length + 1] = value;
    return more;
  }

  /**
   * Removes the fields of a name.
   *
   * @param fields name, value, name, value and so on; names in lower case; not changed
   * @param name a name in lower case
   * @return the other fields; the same array when there is nothing to remove
   */
  public static String[] without(String[] fields, String name) {
    int kept = 0;
    String[] others = new String[fields.length];
    for (int i = 0; i < fields.length; i += 2) {
      if (!fields[i].equals(name)) {
        others[kept++] = fields[i];
        others[kept++] = fields[i + 1];
      }
    }
    return kept == fields.length ? fields : Arrays.copyOf(others, kept);
  }

  private static String lowerCase(String ascii) {
    char[] lower = ascii.toCharArray();
    for (int i = 0; i < lower.length; i++) {
      if (lower[i] >= 'A' && lower[i] <= 'Z') {
        lower[i] = (char) (lower[i] + 32);
      }
    }
    return new String(lower);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  private static IllegalArgumentException refused(String what, String text, int index) {
    return new IllegalArgumentException(what + " must not hold the character U+"
        + Integer.toHexString(0x10000 | text.charAt(index)).substring(1) + " (at index " + index
        + ")");
  }
}
