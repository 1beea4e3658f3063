package dev.albroute.json;

/**
 * Writes doubles and floats with the fewest digits that are read back as the same number, in the form of {@link
 * Double#toString(double)} from JDK 19 on, which older JDKs do not always keep to.
 *
 * <p>The digits are found as Raffaello Giulietti describes in "The Schubfach way to render doubles" (2020): the interval of
 * the numbers that round to the value is scaled by a power of ten so that it holds one or a few integers.
 */
final class DecimalText {
  private static final long LOW_63 = Long.MAX_VALUE;

  private final PowerOfTen power = new PowerOfTen();

  /** The value is digits times ten to the power of exponent. */
  private long digits;

  private int exponent;

  /** Appends a finite number. */
  void append(Utf8Output out, double value) {
    long bits = Double.doubleToRawLongBits(value);
    long fraction = bits & ((1L << 52) - 1);
    int biased = (int) (bits >>> 52) & 0x7FF;
    find(out, bits < 0, fraction, biased, 52, 1_075, 3);
  }

  /** Appends a finite number. */
  void append(Utf8Output out, float value) {
    int bits = Float.floatToRawIntBits(value);
    int fraction = bits & ((1 << 23) - 1);
    int biased = (bits >>> 23) & 0xFF;
    find(out, bits < 0, fraction, biased, 23, 150, 8);
  }

  /**
   * @param fractionBits how many bits of the significand are stored
   * @param bias what is subtracted from the stored exponent, for an integer significand
   * @param tiny below this significand a subnormal number has only one digit at its scale
   */
  private void find(
      Utf8Output out,
      boolean negative,
      long fraction,
      int biased,
      int fractionBits,
      int bias,
      int tiny) {
    // More than any number needs, so that its parts stay together.
    out.reserve(48);
    if (negative) {
      out.buffer[out.position++] = '-';
    }
    if (biased == 0 && fraction == 0) {
      digits = 0;
      exponent = 0;
    } else if (biased != 0) {
      long significand = fraction | (1L << fractionBits);
      int q = biased - bias;
      // Many numbers are integers; then the digits are there already.
      if (q <= 0 && q >= -fractionBits && (significand >> -q) << -q == significand) {
        digits = significand >> -q;
        exponent = 0;
      } else {
        // Below a power of two the numbers stand twice as close, unless that is where the subnormal
        // ones begin.
        shortest(significand, q, fraction == 0 && biased > 1);
      }
    } else if (fraction < tiny) {
      shortest(10 * fraction, 1 - bias, false);
      exponent--;
    } else {
      shortest(fraction, 1 - bias, false);
    }
    format(out);
  }

  /** Finds the shortest decimal for {@code significand * 2^q}. */
  private void shortest(long significand, int q, boolean closeBelow) {
    int k = closeBelow ? log10OfThreeQuarters(q) : log10(q);
    int h = q + PowerOfTen.log2(-k) + 2;
    power.set(-k);
    // The power rounded up to 126 bits, in two halves.
    long low = ((power.low >>> 2) | (power.high << 62)) + 1;
    long high = (power.high >>> 2) + (low == 0 ? 1 : 0);
    long upper = (high << 1) | (low >>> 63);
    long lower = low & LOW_63;

    // The value and the ends of the interval that rounds to it, scaled, in quarters.
    long quarters = significand << 2;
    long value = scale(upper, lower, quarters << h);
    long left = scale(upper, lower, (quarters - (closeBelow ? 1 : 2)) << h);
    long right = scale(upper, lower, (quarters + 2) << h);
    // The ends themselves round to an even significand.
    long open = significand & 1;

    exponent = k;
    long s = value >> 2;
    if (s >= 100) {
      // One digit less, if exactly one of the two neighbours with it is in the interval.
      long down = s / 10 * 10;
      boolean downIn = left + open <= down << 2;
      boolean upIn = ((down + 10) << 2) + open <= right;
      if (downIn != upIn) {
        digits = downIn ? down : down + 10;
        return;
      }
    }
    boolean downIn = left + open <= s << 2;
    boolean upIn = ((s + 1) << 2) + open <= right;
    if (downIn != upIn) {
      digits = downIn ? s : s + 1;
      return;
    }
    // Both are or neither is: the closer one, the even one of two that are as close.
    long half = (2 * s + 1) << 1;
    digits = value < half || (value == half && (s & 1) == 0) ? s : s + 1;
  }

  /** The product divided by 2^127, its last bit set if anything was cut off, so that comparisons stay right. */
  private static long scale(long upper, long lower, long factor) {
    long carry = Math.multiplyHigh(lower, factor);
    long low = upper * factor;
    long high = Math.multiplyHigh(upper, factor);
    long middle = (low >>> 1) + carry;
    long result = high + (middle >>> 63);
    return result | (((middle & LOW_63) + LOW_63) >>> 63);
  }

  private void format(Utf8Output out) {
    long significant = digits;
    int point = exponent;
    while (significant >= 10 && significant % 10 == 0) {
      significant /= 10;
      point++;
    }
    int length = Utf8Output.length(significant);
    // The value is 0.ddd times ten to this power.
    point = significant == 0 ? 1 : point + length;
    if (point > 7 || point < -2) {
      decimal(out, significant, length, 1);
      out.put('E');
      out.decimal(point - 1);
    } else {
      decimal(out, significant, length, point);
    }
  }

  /** Appends the digits with the point behind the {@code point}th of them, and a digit on both sides of it at least. */
  private static void decimal(Utf8Output out, long significant, int length, int point) {
    if (point <= 0) {
      out.put('0');
      out.put('.');
      for (int i = point; i < 0; i++) {
        out.put('0');
      }
      out.decimal(significant);
      return;
    }
    out.decimal(significant);
    for (int i = length; i <= point; i++) {
      out.put('0');
    }
    out.insertPoint(Math.max(length, point + 1) - point);
  }

  private static int log10(int q) {
    // log10(2) times 2^40
    return (int) ((q * 330_985_980_541L) >> 40);
  }

  private static int log10OfThreeQuarters(int q) {
    // the same, and log10(3/4) times 2^40
    return (int) ((q * 330_985_980_541L - 137_371_593_661L) >> 40);
  }
}
