package dev.albroute.json;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Reads the numbers that are not short decimals: long ones, those with an exponent, floating-point ones to the last bit, and
 * those of a type that is only known from the text. What it notes and returns is said where {@link JsonReader} has the
 * methods of the same names.
 */
final class JsonNumberReader {
  private final JsonScanner json;
  private final JsonNumber number = new JsonNumber();

  /** Where the number that was scanned last starts. */
  private int from;

  JsonNumberReader(JsonScanner json) {
    this.json = json;
  }

  long readInteger(long min, long max) {
    if (!scan("an integer")) {
      return 0;
    }
    Long value = number.hasLargeExponent() ? null : number.toLong(json.bytes, from, json.position);
    if (value != null && value >= min && value <= max) {
      return value;
    }
    json.refuse(
        from, number.hasFraction() ? "an integer" : "an integer from " + min + " to " + max);
    return 0;
  }

  float readFloat() {
    if (json.next() == '"') {
      return (float) notFinite();
    }
    if (!scan("a number")) {
      return 0;
    }
    float value = number.toFloat(json.bytes, from, json.position);
    if (Float.isInfinite(value)) {
      json.refuse(from, "a number within the range of a 32-bit float");
      return 0;
    }
    return value;
  }

  double readDouble() {
    if (json.next() == '"') {
      return notFinite();
    }
    if (!scan("a number")) {
      return 0;
    }
    double value = number.toDouble(json.bytes, from, json.position);
    if (Double.isInfinite(value)) {
      json.refuse(from, "a number within the range of a 64-bit float");
      return 0;
    }
    return value;
  }

  /** One of the three strings for the numbers that JSON does not have. */
  private double notFinite() {
    int quote = json.position;
    json.position = json.locateText() + 1;
    switch (json.text()) {
      case "NaN" -> {
        return Double.NaN;
      }
      case "Infinity" -> {
        return Double.POSITIVE_INFINITY;
      }
      case "-Infinity" -> {
        return Double.NEGATIVE_INFINITY;
      }
      default -> {
        json.refuse(quote, "a number");
        return 0;
      }
    }
  }

  BigDecimal readBigDecimal() {
    return scanBounded("a number")
        ? number.toBigDecimal(json.bytes, from, json.position)
        : BigDecimal.ZERO;
  }

  BigInteger readBigInteger() {
    if (!scanBounded("an integer")) {
      return BigInteger.ZERO;
    }
    BigInteger value = number.toBigInteger(json.bytes, from, json.position);
    if (value == null) {
      json.refuse(from, "an integer");
      return BigInteger.ZERO;
    }
    return value;
  }

  Number readNumber() {
    return scanBounded("a number") ? number.toNumber(json.bytes, from, json.position) : 0;
  }

  /** As {@link #scan}; false, after noting it, also of a number whose exponent is past the bound. */
  private boolean scanBounded(String expected) {
    if (!scan(expected)) {
      return false;
    }
    return !number.hasLargeExponent()
        || json.refuse(from, expected + " with an exponent of at most " + JsonReader.MAX_EXPONENT);
  }

  /** Scans the number that comes next and moves behind it; false, after noting why, if it is none or too long. */
  private boolean scan(String expected) {
    byte b = json.next();
    if (b != '-' && (b < '0' || b > '9')) {
      return json.mismatch(expected);
    }
    from = json.position;
    int stop = number.scan(json.bytes, from, json.end);
    if (stop < 0) {
      throw json.syntax(-1 - stop, "a digit");
    }
    json.position = stop;
    return stop - from <= JsonReader.MAX_NUMBER_LENGTH
        || json.refuse(
            from, expected + " of at most " + JsonReader.MAX_NUMBER_LENGTH + " characters");
  }
}
