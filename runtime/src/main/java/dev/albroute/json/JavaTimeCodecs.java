package dev.albroute.json;

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

/**
 * Reads and writes the types of java.time as strings in ISO 8601, in the shape that Jackson writes with dates as text.
 *
 * <p>What is no text of its type is noted as a failure of the reader; then an unspecified value is returned.
 */
public final class JavaTimeCodecs {
  private JavaTimeCodecs() {}

  /**
   * Reads an instant.
   *
   * @param json positioned in front of the value
   * @return the value
   * @throws JsonException if the text is not JSON
   */
  public static Instant readInstant(JsonReader json) {
    byte[] text = json.readText(IsoTime.INSTANT);
    if (text != null) {
      try {
        return IsoTime.parseInstant(text, json.textStart(), json.textEnd());
      } catch (IllegalArgumentException e) {
        json.rejectText(e);
      }
    }
    return Instant.EPOCH;
  }

  /**
   * Writes {@code "2026-01-31T12:30:00Z"}, the fraction in groups of three digits.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeInstant(JsonWriter json, @Nullable Instant value) {
    if (value == null) {
      json.writeNull();
      return;
    }
    Utf8Output out = json.beginText();
    IsoTimeOutput.instant(out, value.getEpochSecond(), value.getNano());
    json.endText();
  }

  /**
   * Reads a date.
   *
   * @param json positioned in front of the value
   * @return the value
   * @throws JsonException if the text is not JSON
   */
  public static LocalDate readLocalDate(JsonReader json) {
    byte[] text = json.readText(IsoTime.LOCAL_DATE);
    if (text != null) {
      try {
        return IsoTime.parseLocalDate(text, json.textStart(), json.textEnd());
      } catch (IllegalArgumentException e) {
        json.rejectText(e);
      }
    }
    return LocalDate.EPOCH;
  }

  /**
   * Writes {@code "2026-01-31"}.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeLocalDate(JsonWriter json, @Nullable LocalDate value) {
    if (value == null) {
      json.writeNull();
      return;
    }
    Utf8Output out = json.beginText();
    IsoTimeOutput.date(out, value);
    json.endText();
  }

  /**
   * Reads a time.
   *
   * @param json positioned in front of the value
   * @return the value
   * @throws JsonException if the text is not JSON
   */
  public static LocalTime readLocalTime(JsonReader json) {
    byte[] text = json.readText(IsoTime.LOCAL_TIME);
    if (text != null) {
      try {
        return IsoTime.parseLocalTime(text, json.textStart(), json.textEnd());
      } catch (IllegalArgumentException e) {
        json.rejectText(e);
      }
    }
    return LocalTime.MIDNIGHT;
  }

  /**
   * Writes {@code "12:30:00"}, with seconds always.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeLocalTime(JsonWriter json, @Nullable LocalTime value) {
    if (value == null) {
      json.writeNull();
      return;
    }
    Utf8Output out = json.beginText();
    IsoTimeOutput.time(out, value);
    json.endText();
  }

  /**
   * Reads a date and time.
   *
   * @param json positioned in front of the value
   * @return the value
   * @throws JsonException if the text is not JSON
   */
  public static LocalDateTime readLocalDateTime(JsonReader json) {
    byte[] text = json.readText(IsoTime.LOCAL_DATE_TIME);
    if (text != null) {
      try {
        return IsoTime.parseLocalDateTime(text, json.textStart(), json.textEnd());
      } catch (IllegalArgumentException e) {
        json.rejectText(e);
      }
    }
    return LocalDate.EPOCH.atStartOfDay();
  }

  /**
   * Writes {@code "2026-01-31T12:30:00"}, with seconds always.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeLocalDateTime(JsonWriter json, @Nullable LocalDateTime value) {
    if (value == null) {
      json.writeNull();
      return;
    }
    Utf8Output out = json.beginText();
    IsoTimeOutput.dateTime(out, value);
    json.endText();
  }

  /**
   * Reads a date and time with an offset, which is kept.
   *
   * @param json positioned in front of the value
   * @return the value
   * @throws JsonException if the text is not JSON
   */
  public static OffsetDateTime readOffsetDateTime(JsonReader json) {
    byte[] text = json.readText(IsoTime.OFFSET_DATE_TIME);
    if (text != null) {
      try {
        return IsoTime.parseOffsetDateTime(text, json.textStart(), json.textEnd());
      } catch (IllegalArgumentException e) {
        json.rejectText(e);
      }
    }
    return LocalDate.EPOCH.atStartOfDay().atOffset(ZoneOffset.UTC);
  }

  /**
   * Writes {@code "2026-01-31T12:30:00+01:00"}, with seconds always.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeOffsetDateTime(JsonWriter json, @Nullable OffsetDateTime value) {
    if (value == null) {
      json.writeNull();
      return;
    }
    Utf8Output out = json.beginText();
    IsoTimeOutput.dateTime(out, value.toLocalDateTime());
    IsoTimeOutput.offset(out, value.getOffset());
    json.endText();
  }

  /**
   * Reads a time with an offset, which is kept.
   *
   * @param json positioned in front of the value
   * @return the value
   * @throws JsonException if the text is not JSON
   */
  public static OffsetTime readOffsetTime(JsonReader json) {
    byte[] text = json.readText(IsoTime.OFFSET_TIME);
    if (text != null) {
      try {
        return IsoTime.parseOffsetTime(text, json.textStart(), json.textEnd());
      } catch (IllegalArgumentException e) {
        json.rejectText(e);
      }
    }
    return LocalTime.MIDNIGHT.atOffset(ZoneOffset.UTC);
  }

  /**
   * Writes {@code "12:30+01:00"}, as {@link OffsetTime#toString()} does.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeOffsetTime(JsonWriter json, @Nullable OffsetTime value) {
    json.writeString(value == null ? null : value.toString());
  }

  /**
   * Reads a date and time with an offset, and a zone in brackets or none.
   *
   * @param json positioned in front of the value
   * @return the value
   * @throws JsonException if the text is not JSON
   */
  public static ZonedDateTime readZonedDateTime(JsonReader json) {
    byte[] text = json.readText(IsoTime.OFFSET_DATE_TIME);
    if (text != null) {
      try {
        return IsoTime.parseZonedDateTime(text, json.textStart(), json.textEnd());
      } catch (IllegalArgumentException e) {
        json.rejectText(e);
      }
    }
    return LocalDate.EPOCH.atStartOfDay(ZoneOffset.UTC);
  }

  /**
   * Writes {@code "2026-01-31T12:30:00+01:00"}, without the name of the zone, as Jackson does.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeZonedDateTime(JsonWriter json, @Nullable ZonedDateTime value) {
    writeOffsetDateTime(json, value == null ? null : value.toOffsetDateTime());
  }

  /**
   * Reads a year, a string or an integer.
   *
   * @param json positioned in front of the value
   * @return the value
   * @throws JsonException if the text is not JSON
   */
  public static Year readYear(JsonReader json) {
    if (json.peek() == '0') {
      return Year.of((int) json.readInteger(Year.MIN_VALUE, Year.MAX_VALUE));
    }
    byte[] text = json.readText(IsoTime.YEAR);
    if (text != null) {
      try {
        return IsoTime.parseYear(text, json.textStart(), json.textEnd());
      } catch (IllegalArgumentException e) {
        json.rejectText(e);
      }
    }
    return Year.of(1970);
  }

  /**
   * Writes {@code "2026"}.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeYear(JsonWriter json, @Nullable Year value) {
    json.writeString(value == null ? null : value.toString());
  }

  /**
   * Reads a month of a year.
   *
   * @param json positioned in front of the value
   * @return the value
   * @throws JsonException if the text is not JSON
   */
  public static YearMonth readYearMonth(JsonReader json) {
    byte[] text = json.readText(IsoTime.YEAR_MONTH);
    if (text != null) {
      try {
        return IsoTime.parseYearMonth(text, json.textStart(), json.textEnd());
      } catch (IllegalArgumentException e) {
        json.rejectText(e);
      }
    }
    return YearMonth.of(1970, 1);
  }

  /**
   * Writes {@code "2026-01"}.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeYearMonth(JsonWriter json, @Nullable YearMonth value) {
    if (value == null) {
      json.writeNull();
      return;
    }
    Utf8Output out = json.beginText();
    IsoTimeOutput.yearMonth(out, value.getYear(), value.getMonthValue());
    json.endText();
  }

  /**
   * Reads a day of a month.
   *
   * @param json positioned in front of the value
   * @return the value
   * @throws JsonException if the text is not JSON
   */
  public static MonthDay readMonthDay(JsonReader json) {
    byte[] text = json.readText(IsoTime.MONTH_DAY);
    if (text != null) {
      try {
        return IsoTime.parseMonthDay(text, json.textStart(), json.textEnd());
      } catch (IllegalArgumentException e) {
        json.rejectText(e);
      }
    }
    return MonthDay.of(1, 1);
  }

  /**
   * Writes {@code "--01-31"}.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeMonthDay(JsonWriter json, @Nullable MonthDay value) {
    json.writeString(value == null ? null : value.toString());
  }

  /**
   * Reads a duration.
   *
   * @param json positioned in front of the value
   * @return the value
   * @throws JsonException if the text is not JSON
   */
  public static Duration readDuration(JsonReader json) {
    byte[] text = json.readText(IsoTime.DURATION);
    if (text != null) {
      try {
        return IsoTime.parseDuration(text, json.textStart(), json.textEnd());
      } catch (IllegalArgumentException e) {
        json.rejectText(e);
      }
    }
    return Duration.ZERO;
  }

  /**
   * Writes {@code "PT1H30M"}.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeDuration(JsonWriter json, @Nullable Duration value) {
    json.writeString(value == null ? null : value.toString());
  }

  /**
   * Reads a period.
   *
   * @param json positioned in front of the value
   * @return the value
   * @throws JsonException if the text is not JSON
   */
  public static Period readPeriod(JsonReader json) {
    byte[] text = json.readText(IsoTime.PERIOD);
    if (text != null) {
      try {
        return IsoTime.parsePeriod(text, json.textStart(), json.textEnd());
      } catch (IllegalArgumentException e) {
        json.rejectText(e);
      }
    }
    return Period.ZERO;
  }

  /**
   * Writes {@code "P1Y2M3D"}.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writePeriod(JsonWriter json, @Nullable Period value) {
    json.writeString(value == null ? null : value.toString());
  }

  /**
   * Reads a time zone.
   *
   * @param json positioned in front of the value
   * @return the value
   * @throws JsonException if the text is not JSON
   */
  public static ZoneId readZoneId(JsonReader json) {
    byte[] text = json.readText(IsoTime.ZONE_ID);
    if (text != null) {
      try {
        return IsoTime.parseZoneId(text, json.textStart(), json.textEnd());
      } catch (IllegalArgumentException e) {
        json.rejectText(e);
      }
    }
    return ZoneOffset.UTC;
  }

  /**
   * Writes {@code "Europe/Paris"}.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeZoneId(JsonWriter json, @Nullable ZoneId value) {
    json.writeString(value == null ? null : value.getId());
  }

  /**
   * Reads an offset.
   *
   * @param json positioned in front of the value
   * @return the value
   * @throws JsonException if the text is not JSON
   */
  public static ZoneOffset readZoneOffset(JsonReader json) {
    byte[] text = json.readText(IsoTime.ZONE_OFFSET);
    if (text != null) {
      try {
        return IsoTime.parseZoneOffset(text, json.textStart(), json.textEnd());
      } catch (IllegalArgumentException e) {
        json.rejectText(e);
      }
    }
    return ZoneOffset.UTC;
  }

  /**
   * Writes {@code "+01:00"} or {@code "Z"}.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeZoneOffset(JsonWriter json, @Nullable ZoneOffset value) {
    json.writeString(value == null ? null : value.getId());
  }
}
