package dev.albroute.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes moments, durations and years as numbers: decimal, in seconds with nine digits of fraction; or integral, in
 * milliseconds. A year is its number either way.
 *
 * <p>A number out of range is noted as a failure of the reader; then an unspecified value is returned.
 */
public final class TimeNumbers {
  private static final String MOMENT = "a moment as a number";
  private static final String DURATION = "a duration as a number";
  private static final int NANOS_DIGITS = 9;

  private TimeNumbers() {}

  /**
   * Reads a moment in seconds since 1970.
   *
   * @param json in front of the value
   * @return the value
   */
  public static Instant readDecimalInstant(JsonReader json) {
    int at = json.offset();
    BigDecimal seconds = json.readBigDecimal();
    try {
      return Instant.ofEpochSecond(whole(seconds), nanos(seconds));
    } catch (DateTimeException | ArithmeticException e) {
      json.reject(at, MOMENT);
      return Instant.EPOCH;
    }
  }

  /**
   * Writes a moment in seconds since 1970.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeDecimalInstant(JsonWriter json, @Nullable Instant value) {
    if (value == null) {
      json.writeNull();
    } else {
      json.writeBigDecimal(decimal(value.getEpochSecond(), value.getNano()));
    }
  }

  /**
   * Reads a moment in seconds since 1970, at UTC.
   *
   * @param json in front of the value
   * @return the value
   */
  public static OffsetDateTime readDecimalOffsetDateTime(JsonReader json) {
    return readDecimalInstant(json).atOffset(ZoneOffset.UTC);
  }

  /**
   * Writes a moment in seconds since 1970.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeDecimalOffsetDateTime(JsonWriter json, @Nullable OffsetDateTime value) {
    writeDecimalInstant(json, value == null ? null : value.toInstant());
  }

  /**
   * Reads a moment in seconds since 1970, at UTC.
   *
   * @param json in front of the value
   * @return the value
   */
  public static ZonedDateTime readDecimalZonedDateTime(JsonReader json) {
    return readDecimalInstant(json).atZone(ZoneOffset.UTC);
  }

  /**
   * Writes a moment in seconds since 1970.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeDecimalZonedDateTime(JsonWriter json, @Nullable ZonedDateTime value) {
    writeDecimalInstant(json, value == null ? null : value.toInstant());
  }

  /**
   * Reads a duration in seconds.
   *
   * @param json in front of the value
   * @return the value
   */
  public static Duration readDecimalDuration(JsonReader json) {
    int at = json.offset();
    BigDecimal seconds = json.readBigDecimal();
    try {
      return Duration.ofSeconds(whole(seconds), nanos(seconds));
    } catch (ArithmeticException e) {
      json.reject(at, DURATION);
      return Duration.ZERO;
    }
  }

  /**
   * Writes a duration in seconds.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeDecimalDuration(JsonWriter json, @Nullable Duration value) {
    if (value == null) {
      json.writeNull();
    } else {
      json.writeBigDecimal(decimal(value.getSeconds(), value.getNano()));
    }
  }

  /**
   * Reads a moment in milliseconds since 1970.
   *
   * @param json in front of the value
   * @return the value
   */
  public static Instant readIntegralInstant(JsonReader json) {
    int at = json.offset();
    long millis = json.readLong();
    try {
      return Instant.ofEpochMilli(millis);
    } catch (DateTimeException | ArithmeticException e) {
      json.reject(at, MOMENT);
      return Instant.EPOCH;
    }
  }

  /**
   * Writes a moment in milliseconds since 1970.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeIntegralInstant(JsonWriter json, @Nullable Instant value) {
    if (value == null) {
      json.writeNull();
    } else {
      json.writeLong(value.toEpochMilli());
    }
  }

  /**
   * Reads a moment in milliseconds since 1970, at UTC.
   *
   * @param json in front of the value
   * @return the value
   */
  public static OffsetDateTime readIntegralOffsetDateTime(JsonReader json) {
    return readIntegralInstant(json).atOffset(ZoneOffset.UTC);
  }

  /**
   * Writes a moment in milliseconds since 1970.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeIntegralOffsetDateTime(JsonWriter json, @Nullable OffsetDateTime value) {
    writeIntegralInstant(json, value == null ? null : value.toInstant());
  }

  /**
   * Reads a moment in milliseconds since 1970, at UTC.
   *
   * @param json in front of the value
   * @return the value
   */
  public static ZonedDateTime readIntegralZonedDateTime(JsonReader json) {
    return readIntegralInstant(json).atZone(ZoneOffset.UTC);
  }

  /**
   * Writes a moment in milliseconds since 1970.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeIntegralZonedDateTime(JsonWriter json, @Nullable ZonedDateTime value) {
    writeIntegralInstant(json, value == null ? null : value.toInstant());
  }

  /**
   * Reads a duration in milliseconds.
   *
   * @param json in front of the value
   * @return the value
   */
  public static Duration readIntegralDuration(JsonReader json) {
    return Duration.ofMillis(json.readLong());
  }

  /**
   * Writes a duration in milliseconds.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeIntegralDuration(JsonWriter json, @Nullable Duration value) {
    if (value == null) {
      json.writeNull();
    } else {
      json.writeLong(value.toMillis());
    }
  }

  /**
   * Reads a year.
   *
   * @param json in front of the value
   * @return the value
   */
  public static Year readIntegralYear(JsonReader json) {
    int at = json.offset();
    int year = json.readInt();
    try {
      return Year.of(year);
    } catch (DateTimeException e) {
      json.reject(at, "a year");
      return Year.of(1970);
    }
  }

  /**
   * Writes a year.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeIntegralYear(JsonWriter json, @Nullable Year value) {
    if (value == null) {
      json.writeNull();
    } else {
      json.writeInt(value.getValue());
    }
  }

  private static BigDecimal decimal(long seconds, int nanos) {
    if (seconds == 0 && nanos == 0) {
      // As Jackson writes it; with nine digits it would have an exponent.
      return BigDecimal.ZERO.setScale(1);
    }
    return BigDecimal.valueOf(seconds)
        .add(BigDecimal.valueOf(nanos, NANOS_DIGITS))
        .setScale(NANOS_DIGITS, RoundingMode.UNNECESSARY);
  }

  private static long whole(BigDecimal seconds) {
    return seconds.setScale(0, RoundingMode.FLOOR).longValueExact();
  }

  /** Digits beyond the ninth are dropped. */
  private static long nanos(BigDecimal seconds) {
    return seconds
        .subtract(seconds.setScale(0, RoundingMode.FLOOR))
        .movePointRight(NANOS_DIGITS)
        .longValue();
  }
}
