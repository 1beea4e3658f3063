package dev.albroute.binding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Conversions of the current value. What is expected stands in each; anything else, and an absent
 * value, is noted, and a neutral value returned.
 */
abstract class Conversions {

  Conversions() {}

  /** The text of the current value, empty when it is absent. */
  abstract String value();

  /** Notes that the value is required when it is absent; true when it is there. */
  abstract boolean required();

  /** Notes that the current value is not acceptable, or required when it is absent. */
  abstract void reject(String expected);

  /**
   * The value as it is.
   *
   * @return the text
   */
  public String asString() {
    required();
    return value();
  }

  /**
   * Converts {@code true} and {@code false}.
   *
   * @return the value
   */
  public boolean asBoolean() {
    String text = value();
    if (text.equals("true")) {
      return true;
    }
    if (!text.equals("false")) {
      reject("true or false");
    }
    return false;
  }

  /**
   * Converts an integer from -128 to 127.
   *
   * @return the number
   */
  public byte asByte() {
    return (byte) integer(Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  /**
   * Converts an integer from -32,768 to 32,767.
   *
   * @return the number
   */
  public short asShort() {
    return (short) integer(Short.MIN_VALUE, Short.MAX_VALUE);
  }

  /**
   * Converts an integer of 32 bits: digits, and a minus sign.
   *
   * @return the number
   */
  public int asInt() {
    return (int) integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /**
   * Converts an integer of 64 bits: digits, and a minus sign.
   *
   * @return the number
   */
  public long asLong() {
    return integer(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  private long integer(long min, long max) {
    String text = value();
    int length = text.length();
    int i = length > 0 && text.charAt(0) == '-' ? 1 : 0;
    boolean negative = i == 1;
    boolean valid = i < length;
    // Counted downwards, where there is one number more.
    long number = 0;
    for (; i < length && valid; i++) {
      int digit = text.charAt(i) - '0';
      valid = digit >= 0 && digit <= 9 && number >= (Long.MIN_VALUE + digit) / 10;
      number = number * 10 - digit;
    }
    valid = valid && (negative || number != Long.MIN_VALUE);
    number = negative ? number : -number;
    if (valid && number >= min && number <= max) {
      return number;
    }
    reject("an integer from " + min + " to " + max);
    return 0;
  }

  /**
   * Converts a decimal number, with a fraction and an exponent or without.
   *
   * @return the number; one beyond the range of {@code float} is refused
   */
  public float asFloat() {
    String text = Numbers.decimal(value());
    float number = text == null ? 0 : Float.parseFloat(text);
    if (text == null || Float.isInfinite(number)) {
      reject("a number");
      return 0;
    }
    return number;
  }

  /**
   * Converts a decimal number, with a fraction and an exponent or without.
   *
   * @return the number; one beyond the range of {@code double} is refused
   */
  public double asDouble() {
    String text = Numbers.decimal(value());
    double number = text == null ? 0 : Double.parseDouble(text);
    if (text == null || Double.isInfinite(number)) {
      reject("a number");
      return 0;
    }
    return number;
  }

  /**
   * Converts a text of one UTF-16 character.
   *
   * @return the character
   */
  public char asChar() {
    String text = value();
    if (text.length() != 1) {
      reject("one character");
      return 0;
    }
    return text.charAt(0);
  }

  /**
   * Converts a decimal number of at most 1,000 characters, whose exponent is between -9,999 and 9,999.
   *
   * @return the number
   */
  public @Nullable BigDecimal asBigDecimal() {
    BigDecimal number = Numbers.bigDecimal(value());
    if (number == null) {
      reject("a number");
    }
    return number;
  }

  /**
   * Converts an integer of at most 1,000 characters.
   *
   * @return the number
   */
  public @Nullable BigInteger asBigInteger() {
    BigInteger number = Numbers.bigInteger(value());
    if (number == null) {
      reject("an integer");
    }
    return number;
  }

  /** {@return a UUID of 36 characters, null after a failure} */
  public @Nullable UUID asUUID() {
    UUID id = JdkValues.uuid(value());
    if (id == null) {
      reject("a UUID");
    }
    return id;
  }

  /** {@return a URI or a relative reference (RFC 3986), null after a failure} */
  public @Nullable URI asURI() {
    if (!required()) {
      return null;
    }
    URI uri = JdkValues.uri(value());
    if (uri == null) {
      reject("a URI");
    }
    return uri;
  }

  /** {@return an instant such as 2026-01-31T12:30:00Z, null after a failure} */
  public @Nullable Instant asInstant() {
    return TimeValues.instant(this);
  }

  /** {@return a date such as 2026-01-31, null after a failure} */
  public @Nullable LocalDate asLocalDate() {
    return TimeValues.localDate(this);
  }

  /** {@return a time such as 12:30:00, null after a failure} */
  public @Nullable LocalTime asLocalTime() {
    return TimeValues.localTime(this);
  }

  /** {@return a date and time such as 2026-01-31T12:30:00, null after a failure} */
  public @Nullable LocalDateTime asLocalDateTime() {
    return TimeValues.localDateTime(this);
  }

  /** {@return a date and time such as 2026-01-31T12:30:00+01:00, null after a failure} */
  public @Nullable OffsetDateTime asOffsetDateTime() {
    return TimeValues.offsetDateTime(this);
  }

  /** {@return a time such as 12:30:00+01:00, null after a failure} */
  public @Nullable OffsetTime asOffsetTime() {
    return TimeValues.offsetTime(this);
  }

  /** {@return a date and time such as 2026-01-31T12:30:00+01:00[Europe/Paris], null after a failure} */
  public @Nullable ZonedDateTime asZonedDateTime() {
    return TimeValues.zonedDateTime(this);
  }

  /** {@return a year such as 2026, null after a failure} */
  public @Nullable Year asYear() {
    return TimeValues.year(this);
  }

  /** {@return a month such as 2026-01, null after a failure} */
  public @Nullable YearMonth asYearMonth() {
    return TimeValues.yearMonth(this);
  }

  /** {@return a day such as --01-31, null after a failure} */
  public @Nullable MonthDay asMonthDay() {
    return TimeValues.monthDay(this);
  }

  /** {@return a duration such as PT1H30M, null after a failure} */
  public @Nullable Duration asDuration() {
    return TimeValues.duration(this);
  }

  /** {@return a period such as P1Y2M3D, null after a failure} */
  public @Nullable Period asPeriod() {
    return TimeValues.period(this);
  }

  /** {@return a time zone such as Europe/Paris, null after a failure} */
  public @Nullable ZoneId asZoneId() {
    return TimeValues.zoneId(this);
  }

  /** {@return an offset such as +01:00, null after a failure} */
  public @Nullable ZoneOffset asZoneOffset() {
    return TimeValues.zoneOffset(this);
  }
}
