package dev.albroute.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes dates and times by a pattern of {@link DateTimeFormatter}.
 *
 * <p>The formatter is made when it is first used, which costs a fresh process some 17 ms; the usual forms need none. What
 * the pattern does not take is noted as a failure of the reader; then an unspecified value is returned.
 */
public final class TimePattern {
  private final String pattern;
  private final @Nullable String zone;
  private final @Nullable String locale;

  /** Made twice where two threads need it first at once, which does no harm: it is immutable. */
  private @Nullable DateTimeFormatter formatter;

  /**
   * A pattern.
   *
   * @param pattern the pattern
   * @param zone the time zone that moments are shown in; null for UTC, and for that of a value that has one
   * @param locale the language tag of words, or null for no language
   */
  public TimePattern(String pattern, @Nullable String zone, @Nullable String locale) {
    this.pattern = pattern;
    this.zone = zone;
    this.locale = locale;
  }

  /**
   * Reads a moment.
   *
   * @param json in front of the value
   * @return the value
   */
  public Instant readInstant(JsonReader json) {
    int at = json.offset();
    TemporalAccessor parsed = parse(json);
    if (parsed != null) {
      try {
        return Instant.from(parsed);
      } catch (DateTimeException e) {
        refuse(json, at);
      }
    }
    return Instant.EPOCH;
  }

  /**
   * Reads a date.
   *
   * @param json in front of the value
   * @return the value
   */
  public LocalDate readLocalDate(JsonReader json) {
    int at = json.offset();
    TemporalAccessor parsed = parse(json);
    if (parsed != null) {
      try {
        return LocalDate.from(parsed);
      } catch (DateTimeException e) {
        refuse(json, at);
      }
    }
    return LocalDate.EPOCH;
  }

  /**
   * Reads a time of day.
   *
   * @param json in front of the value
   * @return the value
   */
  public LocalTime readLocalTime(JsonReader json) {
    int at = json.offset();
    TemporalAccessor parsed = parse(json);
    if (parsed != null) {
      try {
        return LocalTime.from(parsed);
      } catch (DateTimeException e) {
        refuse(json, at);
      }
    }
    return LocalTime.MIDNIGHT;
  }

  /**
   * Reads a date and time of day.
   *
   * @param json in front of the value
   * @return the value
   */
  public LocalDateTime readLocalDateTime(JsonReader json) {
    int at = json.offset();
    TemporalAccessor parsed = parse(json);
    if (parsed != null) {
      try {
        return LocalDateTime.from(parsed);
      } catch (DateTimeException e) {
        refuse(json, at);
      }
    }
    return LocalDateTime.of(LocalDate.EPOCH, LocalTime.MIDNIGHT);
  }

  /**
   * Reads a date and time with an offset.
   *
   * @param json in front of the value
   * @return the value
   */
  public OffsetDateTime readOffsetDateTime(JsonReader json) {
    int at = json.offset();
    TemporalAccessor parsed = parse(json);
    if (parsed != null) {
      try {
        return OffsetDateTime.from(parsed);
      } catch (DateTimeException e) {
        refuse(json, at);
      }
    }
    return Instant.EPOCH.atOffset(ZoneOffset.UTC);
  }

  /**
   * Reads a time of day with an offset.
   *
   * @param json in front of the value
   * @return the value
   */
  public OffsetTime readOffsetTime(JsonReader json) {
    int at = json.offset();
    TemporalAccessor parsed = parse(json);
    if (parsed != null) {
      try {
        return OffsetTime.from(parsed);
      } catch (DateTimeException e) {
        refuse(json, at);
      }
    }
    return LocalTime.MIDNIGHT.atOffset(ZoneOffset.UTC);
  }

  /**
   * Reads a date and time with a zone.
   *
   * @param json in front of the value
   * @return the value
   */
  public ZonedDateTime readZonedDateTime(JsonReader json) {
    int at = json.offset();
    TemporalAccessor parsed = parse(json);
    if (parsed != null) {
      try {
        return ZonedDateTime.from(parsed);
      } catch (DateTimeException e) {
        refuse(json, at);
      }
    }
    return Instant.EPOCH.atZone(ZoneOffset.UTC);
  }

  /**
   * Reads a year.
   *
   * @param json in front of the value
   * @return the value
   */
  public Year readYear(JsonReader json) {
    int at = json.offset();
    TemporalAccessor parsed = parse(json);
    if (parsed != null) {
      try {
        return Year.from(parsed);
      } catch (DateTimeException e) {
        refuse(json, at);
      }
    }
    return Year.of(1970);
  }

  /**
   * Reads a year and month.
   *
   * @param json in front of the value
   * @return the value
   */
  public YearMonth readYearMonth(JsonReader json) {
    int at = json.offset();
    TemporalAccessor parsed = parse(json);
    if (parsed != null) {
      try {
        return YearMonth.from(parsed);
      } catch (DateTimeException e) {
        refuse(json, at);
      }
    }
    return YearMonth.of(1970, 1);
  }

  /**
   * Reads a month and day.
   *
   * @param json in front of the value
   * @return the value
   */
  public MonthDay readMonthDay(JsonReader json) {
    int at = json.offset();
    TemporalAccessor parsed = parse(json);
    if (parsed != null) {
      try {
        return MonthDay.from(parsed);
      } catch (DateTimeException e) {
        refuse(json, at);
      }
    }
    return MonthDay.of(1, 1);
  }

  /**
   * Writes a date or time.
   *
   * @param json where the value goes
   * @param value a value that the pattern can show, or null
   * @throws DateTimeException if the pattern asks for what the value has not
   */
  public void write(JsonWriter json, @Nullable TemporalAccessor value) {
    if (value == null) {
      json.writeNull();
      return;
    }
    DateTimeFormatter made = formatter();
    boolean moment = value instanceof Instant && zone == null;
    json.writeString((moment ? made.withZone(ZoneOffset.UTC) : made).format(value));
  }

  private @Nullable TemporalAccessor parse(JsonReader json) {
    int at = json.offset();
    if (json.peek() != '"') {
      json.skipValue();
      refuse(json, at);
      return null;
    }
    DateTimeFormatter made = formatter();
    try {
      return (zone == null ? made.withZone(ZoneOffset.UTC) : made).parse(json.readString());
    } catch (DateTimeException e) {
      refuse(json, at);
      return null;
    }
  }

  private void refuse(JsonReader json, int at) {
    json.reject(at, "a text of the form " + pattern);
  }

  private DateTimeFormatter formatter() {
    DateTimeFormatter made = formatter;
    if (made == null) {
      Locale language = locale == null ? Locale.ROOT : Locale.forLanguageTag(locale);
      made = DateTimeFormatter.ofPattern(pattern, language);
      if (zone != null) {
        made = made.withZone(ZoneId.of(zone));
      }
      formatter = made;
    }
    return made;
  }
}
