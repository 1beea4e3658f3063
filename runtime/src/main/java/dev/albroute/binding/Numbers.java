package dev.albroute.binding;

import dev.albroute.json.JsonReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as texts. What the JDK reads beyond decimal numbers is refused: NaN, infinity, hexadecimal
 * floats, type suffixes, digits of other scripts, white space. The bounds are those of numbers in
 * JSON: an exponent of nine digits would cost gigabytes as soon as somebody prints the number.
 */
final class Numbers {

  private Numbers() {}

  /** The text, when it is a decimal number of tolerable length; else null. */
  static @Nullable String decimal(String text) {
    if (text.length() > JsonReader.MAX_NUMBER_LENGTH) {
      return null;
    }
    int i = afterSign(text, 0);
    int digits = i;
    i = afterDigits(text, i);
    digits = i - digits;
    if (i < text.length() && text.charAt(i) == '.') {
      int fraction = afterDigits(text, i + 1);
      digits += fraction - i - 1;
      i = fraction;
    }
    if (digits == 0) {
      return null;
    }
    if (i < text.length() && (text.charAt(i) | 0x20) == 'e') {
      int exponent = afterSign(text, i + 1);
      i = afterDigits(text, exponent);
      if (i == exponent) {
        return null;
      }
    }
    return i == text.length() ? text : null;
  }

  static @Nullable BigDecimal bigDecimal(String text) {
    if (decimal(text) == null) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(text);
      long exponent = (long) number.precision() - number.scale() - 1;
      return Math.abs(exponent) <= JsonReader.MAX_EXPONENT
              && Math.abs((long) number.scale()) <= 2L * JsonReader.MAX_EXPONENT
          ? number
          : null;
    } catch (NumberFormatException e) {
      // The exponent is beyond 32 bits.
      return null;
    }
  }

  static @Nullable BigInteger bigInteger(String text) {
    int digits = text.startsWith("-") ? 1 : 0;
    boolean valid = digits < text.length()
        && text.length() <= JsonReader.MAX_NUMBER_LENGTH
        && afterDigits(text, digits) == text.length();
    return valid ? new BigInteger(text) : null;
  }

  private static int afterSign(String text, int from) {
    return from < text.length() && (text.charAt(from) == '-' || text.charAt(from) == '+')
        ? from + 1
        : from;
  }

  private static int afterDigits(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }
}
