package dev.albroute.binding;

import dev.albroute.json.IsoTime;
import java.nio.charset.StandardCharsets;
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
import org.jspecify.annotations.Nullable;

/** Dates, times and durations as texts: ISO 8601, as in JSON. */
final class TimeValues {

  private TimeValues() {}

  static @Nullable Instant instant(Conversions bind) {
    byte[] text = ascii(bind);
    try {
      return IsoTime.parseInstant(text, 0, text.length);
    } catch (IllegalArgumentException e) {
      reject(bind, e);
      return null;
    }
  }

  static @Nullable LocalDate localDate(Conversions bind) {
    byte[] text = ascii(bind);
    try {
      return IsoTime.parseLocalDate(text, 0, text.length);
    } catch (IllegalArgumentException e) {
      reject(bind, e);
      return null;
    }
  }

  static @Nullable LocalTime localTime(Conversions bind) {
    byte[] text = ascii(bind);
    try {
      return IsoTime.parseLocalTime(text, 0, text.length);
    } catch (IllegalArgumentException e) {
      reject(bind, e);
      return null;
    }
  }

  static @Nullable LocalDateTime localDateTime(Conversions bind) {
    byte[] text = ascii(bind);
    try {
      return IsoTime.parseLocalDateTime(text, 0, text.length);
    } catch (IllegalArgumentException e) {
      reject(bind, e);
      return null;
    }
  }

  static @Nullable OffsetDateTime offsetDateTime(Conversions bind) {
    byte[] text = ascii(bind);
    try {
      return IsoTime.parseOffsetDateTime(text, 0, text.length);
    } catch (IllegalArgumentException e) {
      reject(bind, e);
      return null;
    }
  }

  static @Nullable OffsetTime offsetTime(Conversions bind) {
    byte[] text = ascii(bind);
    try {
      return IsoTime.parseOffsetTime(text, 0, text.length);
    } catch (IllegalArgumentException e) {
      reject(bind, e);
      return null;
    }
  }

  static @Nullable ZonedDateTime zonedDateTime(Conversions bind) {
    byte[] text = ascii(bind);
    try {
      return IsoTime.parseZonedDateTime(text, 0, text.length);
    } catch (IllegalArgumentException e) {
      reject(bind, e);
      return null;
    }
  }

  static @Nullable Year year(Conversions bind) {
    byte[] text = ascii(bind);
    try {
      return IsoTime.parseYear(text, 0, text.length);
    } catch (IllegalArgumentException e) {
      reject(bind, e);
      return null;
    }
  }

  static @Nullable YearMonth yearMonth(Conversions bind) {
    byte[] text = ascii(bind);
    try {
      return IsoTime.parseYearMonth(text, 0, text.length);
    } catch (IllegalArgumentException e) {
      reject(bind, e);
      return null;
    }
  }

  static @Nullable MonthDay monthDay(Conversions bind) {
    byte[] text = ascii(bind);
    try {
      return IsoTime.parseMonthDay(text, 0, text.length);
    } catch (IllegalArgumentException e) {
      reject(bind, e);
      return null;
    }
  }

  static @Nullable Duration duration(Conversions bind) {
    byte[] text = ascii(bind);
    try {
      return IsoTime.parseDuration(text, 0, text.length);
    } catch (IllegalArgumentException e) {
      reject(bind, e);
      return null;
    }
  }

  static @Nullable Period period(Conversions bind) {
    byte[] text = ascii(bind);
    try {
      return IsoTime.parsePeriod(text, 0, text.length);
    } catch (IllegalArgumentException e) {
      reject(bind, e);
      return null;
    }
  }

  static @Nullable ZoneId zoneId(Conversions bind) {
    byte[] text = ascii(bind);
    try {
      return IsoTime.parseZoneId(text, 0, text.length);
    } catch (IllegalArgumentException e) {
      reject(bind, e);
      return null;
    }
  }

  static @Nullable ZoneOffset zoneOffset(Conversions bind) {
    byte[] text = ascii(bind);
    try {
      return IsoTime.parseZoneOffset(text, 0, text.length);
    } catch (IllegalArgumentException e) {
      reject(bind, e);
      return null;
    }
  }

  /** The text of the current value. A character beyond ASCII becomes a question mark, which none of these types has. */
  private static byte[] ascii(Conversions bind) {
    return bind.value().getBytes(StandardCharsets.US_ASCII);
  }

  /** The message of the exception names what is expected. */
  private static void reject(Conversions bind, IllegalArgumentException e) {
    String expected = e.getMessage();
    bind.reject(expected == null ? "another text" : expected);
  }
}
