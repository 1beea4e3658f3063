package dev.albroute.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The parts of one number of a JSON text (RFC 8259 §6), and the values it can be. */
final class JsonNumber {
  /** The powers of ten that are a double exactly. */
  private static final double[] TENS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  /** Up to here each long is a double exactly. */
  static final long MAX_EXACT = 1L << 53;

  /** An exponent that is far beyond every bound; larger ones are cut to it. */
  private static final int HUGE = 100_000_000;

  private @Nullable PowerOfTen power;
  private boolean negative;
  /** The first 19 digits behind leading zeros, as an unsigned number. */
  private long significand;
  /** How many digits there are behind leading zeros. */
  private int digits;
  /** The value is all its digits times ten to this power. */
  private int exponent;
  /** Whether it is written without a fraction and an exponent. */
  private boolean integer;

  /**
   * Takes a number apart.
   *
   * @return the index behind it; or {@code -1 - i} where {@code i} is the index of what should have been a digit
   */
  int scan(byte[] bytes, int from, int to) {
    int i = from;
    negative = bytes[i] == '-';
    if (negative) {
      i++;
    }
    significand = 0;
    digits = 0;
    exponent = 0;
    // Nothing comes behind a zero: what does is not of this number.
    int stop = digits(bytes, i, i < to && bytes[i] == '0' ? i + 1 : to);
    if (stop == i) {
      return -1 - i;
    }
    i = stop;
    int integerEnd = i;
    int fraction = 0;
    if (i < to && bytes[i] == '.') {
      i++;
      stop = digits(bytes, i, to);
      if (stop == i) {
        return -1 - i;
      }
      fraction = stop - i;
      i = stop;
    }
    if (i < to && (bytes[i] | 0x20) == 'e') {
      i = exponent(bytes, i + 1, to);
    }
    integer = i == integerEnd;
    exponent -= fraction;
    return i;
  }

  private int digits(byte[] bytes, int from, int to) {
    int i = from;
    int digit;
    while (i < to && (digit = bytes[i] - '0') >= 0 && digit <= 9) {
      if (digits < 19) {
        significand = significand * 10 + digit;
      }
      if (significand != 0) {
        digits++;
      }
      i++;
    }
    return i;
  }

  private int exponent(byte[] bytes, int from, int to) {
    int i = from;
    boolean minus = i < to && bytes[i] == '-';
    if (minus || (i < to && bytes[i] == '+')) {
      i++;
    }
    int first = i;
    int value = 0;
    int digit;
    while (i < to && (digit = bytes[i] - '0') >= 0 && digit <= 9) {
      value = Math.min(value * 10 + digit, HUGE);
      i++;
    }
    exponent = minus ? -value : value;
    return i == first ? -1 - i : i;
  }

  /** The index behind a number that is only skipped; or {@code -1 - i} as from {@link #scan}. */
  static int end(byte[] bytes, int from, int to) {
    int i = from;
    if (bytes[i] == '-') {
      i++;
    }
    int stop = digitsEnd(bytes, i, i < to && bytes[i] == '0' ? i + 1 : to);
    if (stop == i) {
      return -1 - i;
    }
    i = stop;
    if (i < to && bytes[i] == '.') {
      stop = digitsEnd(bytes, i + 1, to);
      if (stop == i + 1) {
        return -1 - stop;
      }
      i = stop;
    }
    if (i < to && (bytes[i] | 0x20) == 'e') {
      i++;
      if (i < to && (bytes[i] == '-' || bytes[i] == '+')) {
        i++;
      }
      stop = digitsEnd(bytes, i, to);
      return stop == i ? -1 - i : stop;
    }
    return i;
  }

  private static int digitsEnd(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && bytes[i] >= '0' && bytes[i] <= '9') {
      i++;
    }
    return i;
  }

  /** Whether the number, written with one digit before the point, has an exponent that is out of bounds. */
  boolean hasLargeExponent() {
    int scientific = exponent + Math.max(digits - 1, 0);
    return scientific > JsonReader.MAX_EXPONENT || scientific < -JsonReader.MAX_EXPONENT;
  }

  /** Whether the number has digits behind the point, when its exponent is applied. */
  boolean hasFraction() {
    return exponent < 0;
  }

  /** The number as a long; null if it is none. */
  @Nullable
  Long toLong(byte[] bytes, int from, int to) {
    if (exponent == 0 && digits <= 19) {
      long value = negative ? -significand : significand;
      return value < 0 == negative || value == 0 ? (Long) value : null;
    }
    try {
      return toBigDecimal(bytes, from, to).longValueExact();
    } catch (ArithmeticException e) {
      return null;
    }
  }

  /** The nearest double to a number of at most 53 bits divided by ten to the power of at most 22. */
  static double quotient(long significand, int scale) {
    // Both are doubles exactly, so that the one rounding of the division gives the nearest (Clinger
    // 1990).
    return significand / TENS[scale];
  }

  /** The nearest double. */
  double toDouble(byte[] bytes, int from, int to) {
    // Both the digits and the power of ten are doubles exactly, so one rounding gives the nearest
    // (Clinger 1990).
    if (digits <= 15 && exponent >= -22 && exponent <= 22) {
      double value = exponent < 0 ? significand / TENS[-exponent] : significand * TENS[exponent];
      return negative ? -value : value;
    }
    if (digits == 0) {
      return negative ? -0.0 : 0.0;
    }
    if (digits <= 19 && exponent >= PowerOfTen.MIN && exponent <= PowerOfTen.MAX) {
      double value = nearest();
      if (value > 0) {
        return negative ? -value : value;
      }
    }
    return Double.parseDouble(text(bytes, from, to));
  }

  /**
   * The nearest double to up to 19 digits, by their product with 128 bits of the power of ten (Daniel Lemire, "Number
   * Parsing at a Gigabyte per Second", 2021); or 0 if that cannot decide: for a tie, or what is subnormal or too large.
   */
  private double nearest() {
    PowerOfTen ten = power;
    if (ten == null) {
      ten = new PowerOfTen();
      power = ten;
    }
    ten.set(exponent);
    int shift = Long.numberOfLeadingZeros(significand);
    long w = significand << shift;
    long middle = w * ten.high;
    long cut = PowerOfTen.unsignedHigh(w, ten.low);
    long top = PowerOfTen.unsignedHigh(w, ten.high);
    long lower = middle + cut;
    if (Long.compareUnsigned(lower, middle) < 0) {
      top++;
    }
    int scale = PowerOfTen.log2(exponent) + 1 - shift;
    if (top >= 0) {
      top = (top << 1) | (lower >>> 63);
      lower <<= 1;
      scale--;
    }
    // What was cut off adds less than 4 to (top, lower). The upper 53 bits are the significand, the
    // others say how to round.
    int biased = scale + 11 + 1_075;
    int rest = (int) top & 0x7FF;
    boolean mayCarry = (rest == 0x3FF || rest == 0x7FF) && lower >>> 2 == -1L >>> 2;
    boolean mayBeTie = rest == 0x400 && lower == 0;
    if (biased < 1 || biased > 2_045 || mayCarry || mayBeTie) {
      return 0;
    }
    long bits = ((long) biased << 52) | ((top >>> 11) & ((1L << 52) - 1));
    // Rounding up the largest significand carries into the exponent, which is right.
    return Double.longBitsToDouble(rest >= 0x400 ? bits + 1 : bits);
  }

  /** The nearest float. */
  float toFloat(byte[] bytes, int from, int to) {
    // As above; both are floats exactly.
    if (digits <= 7 && exponent >= -10 && exponent <= 10) {
      float value = exponent < 0
          ? significand / (float) TENS[-exponent]
          : significand * (float) TENS[exponent];
      return negative ? -value : value;
    }
    return Float.parseFloat(text(bytes, from, to));
  }

  BigDecimal toBigDecimal(byte[] bytes, int from, int to) {
    if (digits <= 18) {
      return BigDecimal.valueOf(negative ? -significand : significand, -exponent);
    }
    return new BigDecimal(text(bytes, from, to));
  }

  /** The number as an integer; null if it has a fraction. */
  @Nullable
  BigInteger toBigInteger(byte[] bytes, int from, int to) {
    if (exponent == 0) {
      return digits <= 18
          ? BigInteger.valueOf(negative ? -significand : significand)
          : new BigInteger(text(bytes, from, to));
    }
    try {
      return toBigDecimal(bytes, from, to).toBigIntegerExact();
    } catch (ArithmeticException e) {
      return null;
    }
  }

  /** The number as the first type that holds it without loss, as {@link ObjectCodec} says. */
  Number toNumber(byte[] bytes, int from, int to) {
    if (integer) {
      Long value = toLong(bytes, from, to);
      if (value == null) {
        return new BigInteger(text(bytes, from, to));
      }
      if (value.intValue() == value) {
        return value.intValue();
      }
      return value;
    }
    // A double tells any 15 digits apart, and within these exponents it is not subnormal: nothing
    // is lost.
    if (digits <= 15 && exponent > -300 && exponent < 290) {
      return toDouble(bytes, from, to);
    }
    return toBigDecimal(bytes, from, to);
  }

  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
