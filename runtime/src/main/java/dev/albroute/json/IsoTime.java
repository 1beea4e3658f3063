package dev.albroute.json;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
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

/**
 * Dates, times and durations from their ISO 8601 texts, as java.time writes and reads them, by hand: the first use of a
 * formatter of java.time costs a starting function more than everything else it does.
 *
 * <p>Every method takes ASCII text from {@code from} to {@code to} of an array and throws {@link IllegalArgumentException}
 * where the text is none of its kind. The message of the exception says what is: "a date such as 2026-01-31".
 */
public final class IsoTime {
  static final String INSTANT = "an instant such as 2026-01-31T12:30:00Z";
  static final String LOCAL_DATE = "a date such as 2026-01-31";
  static final String LOCAL_TIME = "a time such as 12:30:00";
  static final String LOCAL_DATE_TIME = "a date and time such as 2026-01-31T12:30:00";
  static final String OFFSET_DATE_TIME =
      "a date and time with an offset such as 2026-01-31T12:30:00+01:00";
  static final String OFFSET_TIME = "a time with an offset such as 12:30:00+01:00";
  static final String YEAR = "a year such as 2026";
  static final String YEAR_MONTH = "a month such as 2026-01";
  static final String MONTH_DAY = "a day of a month such as --01-31";
  static final String DURATION = "a duration such as PT1H30M";
  static final String PERIOD = "a period such as P1Y2M3D";
  static final String ZONE_ID = "a time zone such as Europe/Paris";
  static final String ZONE_OFFSET = "an offset such as +01:00";

  /** From the 1st of March of the year 0 to the 1st of January 1970. */
  private static final int DAYS_TO_1970 = 719_468;

  private final byte[] text;
  private final int end;
  private final String expected;
  private int position;

  private IsoTime(byte[] text, int from, int to, String expected) {
    this.text = text;
    position = from;
    end = to;
    this.expected = expected;
  }

  /**
   * Parses {@code 2026-01-31T12:30:00Z}, with up to nine digits of a fraction and any offset. As in java.time, 24:00:00 is
   * the end of a day, and the leap second 23:59:60 is the second before it.
   *
   * @param ascii where the text stands
   * @param from its start
   * @param to its end, exclusive
   * @return the instant
   * @throws IllegalArgumentException if the text is no instant
   */
  public static Instant parseInstant(byte[] ascii, int from, int to) {
    IsoTime iso = new IsoTime(ascii, from, to, INSTANT);
    int year = iso.year(1_000_000_000);
    iso.take('-');
    int month = iso.two(12);
    iso.take('-');
    int day = iso.day(year, month);
    iso.takeLetter('T');
    int hour = iso.two(24);
    iso.take(':');
    int minute = iso.two(59);
    iso.take(':');
    int second = iso.two(60);
    int nano = iso.fraction();
    int offset = iso.offset();
    iso.finish();
    if (hour == 24 && (minute | second | nano) != 0) {
      throw iso.failure();
    }
    if (second == 60) {
      if (hour != 23 || minute != 59) {
        throw iso.failure();
      }
      second = 59;
    }
    long secondOfDay = (hour * 60L + minute) * 60 + second - offset;
    long seconds = epochDay(year, month, day) * 86_400 + secondOfDay;
    if (seconds < Instant.MIN.getEpochSecond() || seconds > Instant.MAX.getEpochSecond()) {
      throw iso.failure();
    }
    return Instant.ofEpochSecond(seconds, nano);
  }

  /**
   * Parses {@code 2026-01-31}.
   *
   * @param ascii where the text stands
   * @param from its start
   * @param to its end, exclusive
   * @return the date
   * @throws IllegalArgumentException if the text is no date
   */
  public static LocalDate parseLocalDate(byte[] ascii, int from, int to) {
    IsoTime iso = new IsoTime(ascii, from, to, LOCAL_DATE);
    LocalDate date = iso.date();
    iso.finish();
    return date;
  }

  /**
   * Parses {@code 12:30}, {@code 12:30:15} or {@code 12:30:15.123456789}.
   *
   * @param ascii where the text stands
   * @param from its start
   * @param to its end, exclusive
   * @return the time
   * @throws IllegalArgumentException if the text is no time
   */
  public static LocalTime parseLocalTime(byte[] ascii, int from, int to) {
    IsoTime iso = new IsoTime(ascii, from, to, LOCAL_TIME);
    LocalTime time = iso.time();
    iso.finish();
    return time;
  }

  /**
   * Parses {@code 2026-01-31T12:30:00}.
   *
   * @param ascii where the text stands
   * @param from its start
   * @param to its end, exclusive
   * @return the date and time
   * @throws IllegalArgumentException if the text is no date and time
   */
  public static LocalDateTime parseLocalDateTime(byte[] ascii, int from, int to) {
    IsoTime iso = new IsoTime(ascii, from, to, LOCAL_DATE_TIME);
    LocalDateTime dateTime = iso.dateTime();
    iso.finish();
    return dateTime;
  }

  /**
   * Parses {@code 2026-01-31T12:30:00+01:00}. The offset is kept.
   *
   * @param ascii where the text stands
   * @param from its start
   * @param to its end, exclusive
   * @return the date and time
   * @throws IllegalArgumentException if the text is no date and time with an offset
   */
  public static OffsetDateTime parseOffsetDateTime(byte[] ascii, int from, int to) {
    IsoTime iso = new IsoTime(ascii, from, to, OFFSET_DATE_TIME);
    LocalDateTime dateTime = iso.dateTime();
    int offset = iso.offset();
    iso.finish();
    return OffsetDateTime.of(dateTime, ZoneOffset.ofTotalSeconds(offset));
  }

  /**
   * Parses {@code 12:30:00+01:00}.
   *
   * @param ascii where the text stands
   * @param from its start
   * @param to its end, exclusive
   * @return the time
   * @throws IllegalArgumentException if the text is no time with an offset
   */
  public static OffsetTime parseOffsetTime(byte[] ascii, int from, int to) {
    IsoTime iso = new IsoTime(ascii, from, to, OFFSET_TIME);
    LocalTime time = iso.time();
    int offset = iso.offset();
    iso.finish();
    return OffsetTime.of(time, ZoneOffset.ofTotalSeconds(offset));
  }

  /**
   * Parses {@code 2026-01-31T12:30:00+01:00}, with or without {@code [Europe/Paris]} behind it. The offset says which
   * instant it is, the zone how it is shown.
   *
   * @param ascii where the text stands
   * @param from its start
   * @param to its end, exclusive
   * @return the date and time
   * @throws IllegalArgumentException if the text is no date and time with an offset or names an unknown zone
   */
  public static ZonedDateTime parseZonedDateTime(byte[] ascii, int from, int to) {
    IsoTime iso = new IsoTime(ascii, from, to, OFFSET_DATE_TIME);
    LocalDateTime dateTime = iso.dateTime();
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(iso.offset());
    if (!iso.has('[')) {
      iso.finish();
      return ZonedDateTime.of(dateTime, offset);
    }
    iso.position++;
    int name = iso.position;
    iso.position = to - 1;
    if (iso.position < name) {
      throw iso.failure();
    }
    iso.take(']');
    try {
      return ZonedDateTime.ofInstant(dateTime, offset, ZoneId.of(string(ascii, name, to - 1)));
    } catch (DateTimeException e) {
      throw iso.failure();
    }
  }

  /**
   * Parses {@code 2026}, and any other number of digits with or without a sign.
   *
   * @param ascii where the text stands
   * @param from its start
   * @param to its end, exclusive
   * @return the year
   * @throws IllegalArgumentException if the text is no year
   */
  public static Year parseYear(byte[] ascii, int from, int to) {
    IsoTime iso = new IsoTime(ascii, from, to, YEAR);
    boolean minus = iso.has('-');
    if (minus || iso.has('+')) {
      iso.position++;
    }
    int digits = to - iso.position;
    long year = 0;
    while (iso.digit()) {
      year = year * 10 + ascii[iso.position++] - '0';
    }
    iso.finish();
    if (digits == 0 || digits > 10 || year > Year.MAX_VALUE) {
      throw iso.failure();
    }
    return Year.of((int) (minus ? -year : year));
  }

  /**
   * Parses {@code 2026-01}.
   *
   * @param ascii where the text stands
   * @param from its start
   * @param to its end, exclusive
   * @return the month
   * @throws IllegalArgumentException if the text is no month of a year
   */
  public static YearMonth parseYearMonth(byte[] ascii, int from, int to) {
    IsoTime iso = new IsoTime(ascii, from, to, YEAR_MONTH);
    int year = iso.year(Year.MAX_VALUE);
    iso.take('-');
    int month = iso.month();
    iso.finish();
    return YearMonth.of(year, month);
  }

  /**
   * Parses {@code --01-31}.
   *
   * @param ascii where the text stands
   * @param from its start
   * @param to its end, exclusive
   * @return the day
   * @throws IllegalArgumentException if the text is no day of a month
   */
  public static MonthDay parseMonthDay(byte[] ascii, int from, int to) {
    IsoTime iso = new IsoTime(ascii, from, to, MONTH_DAY);
    iso.take('-');
    iso.take('-');
    int month = iso.month();
    iso.take('-');
    // Any leap year: the 29th of February is a day of its month.
    int day = iso.day(2000, month);
    iso.finish();
    return MonthDay.of(month, day);
  }

  /**
   * Parses {@code PT1H30M}, also with days, fractions of seconds and signs, as {@link Duration#parse} does.
   *
   * @param ascii where the text stands
   * @param from its start
   * @param to its end, exclusive
   * @return the duration
   * @throws IllegalArgumentException if the text is no duration or too large
   */
  public static Duration parseDuration(byte[] ascii, int from, int to) {
    return IsoPeriod.duration(ascii, from, to);
  }

  /**
   * Parses {@code P1Y2M3D}, also with weeks and signs, as {@link Period#parse} does.
   *
   * @param ascii where the text stands
   * @param from its start
   * @param to its end, exclusive
   * @return the period
   * @throws IllegalArgumentException if the text is no period or too large
   */
  public static Period parsePeriod(byte[] ascii, int from, int to) {
    return IsoPeriod.period(ascii, from, to);
  }

  /**
   * Parses {@code Europe/Paris}, and whatever else {@link ZoneId#of(String)} takes.
   *
   * @param ascii where the text stands
   * @param from its start
   * @param to its end, exclusive
   * @return the zone
   * @throws IllegalArgumentException if the text is no zone that this JVM knows
   */
  public static ZoneId parseZoneId(byte[] ascii, int from, int to) {
    try {
      return ZoneId.of(string(ascii, from, to));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(ZONE_ID, e);
    }
  }

  /**
   * Parses {@code Z}, {@code +01}, {@code +01:30} or {@code +01:30:15}, also without the colons.
   *
   * @param ascii where the text stands
   * @param from its start
   * @param to its end, exclusive
   * @return the offset
   * @throws IllegalArgumentException if the text is no offset of at most 18 hours
   */
  public static ZoneOffset parseZoneOffset(byte[] ascii, int from, int to) {
    IsoTime iso = new IsoTime(ascii, from, to, ZONE_OFFSET);
    int seconds = iso.offset();
    iso.finish();
    return ZoneOffset.ofTotalSeconds(seconds);
  }

  /** Days since 1970-01-01, in the proleptic Gregorian calendar. */
  private static long epochDay(long year, int month, int day) {
    // Counted in years that begin in March, so that the leap day is the last day of its year.
    long y = month > 2 ? year : year - 1;
    int m = month > 2 ? month - 3 : month + 9;
    long era = Math.floorDiv(y, 400L);
    long yearOfEra = y - era * 400;
    long dayOfYear = (153L * m + 2) / 5 + day - 1;
    return era * 146_097
        + yearOfEra * 365
        + yearOfEra / 4
        - yearOfEra / 100
        + dayOfYear
        - DAYS_TO_1970;
  }

  private LocalDateTime dateTime() {
    LocalDate date = date();
    takeLetter('T');
    return LocalDateTime.of(date, time());
  }

  private LocalDate date() {
    int year = year(Year.MAX_VALUE);
    take('-');
    int month = two(12);
    take('-');
    return LocalDate.of(year, month, day(year, month));
  }

  private LocalTime time() {
    int hour = two(23);
    take(':');
    int minute = two(59);
    int second = 0;
    int nano = 0;
    if (has(':')) {
      position++;
      second = two(59);
      nano = fraction();
    }
    return LocalTime.of(hour, minute, second, nano);
  }

  /** Four digits; or a sign and four to ten, where only longer numbers have a plus. */
  private int year(int limit) {
    boolean minus = has('-');
    boolean plus = has('+');
    if (minus || plus) {
      position++;
    }
    int first = position;
    long year = 0;
    while (position < end
        && position < first + 11
        && text[position] >= '0'
        && text[position] <= '9') {
      year = year * 10 + text[position++] - '0';
    }
    int digits = position - first;
    if (digits < 4
        || digits > 10
        || year > limit
        || (digits > 4 != plus && !minus)
        || (minus && year == 0)) {
      throw failure();
    }
    return (int) (minus ? -year : year);
  }

  private int month() {
    int month = two(12);
    if (month == 0) {
      throw failure();
    }
    return month;
  }

  private int day(int year, int month) {
    int day = two(31);
    boolean leap = (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    int last = month == 2 ? (leap ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);
    if (month == 0 || day == 0 || day > last) {
      throw failure();
    }
    return day;
  }

  /** Nanoseconds behind a point; 0 if there is none. */
  private int fraction() {
    if (!has('.')) {
      return 0;
    }
    position++;
    int first = position;
    int nano = 0;
    while (position < end
        && position < first + 9
        && text[position] >= '0'
        && text[position] <= '9') {
      nano = nano * 10 + text[position++] - '0';
    }
    if (position == first) {
      throw failure();
    }
    for (int digits = position - first; digits < 9; digits++) {
      nano *= 10;
    }
    return nano;
  }

  /** Seconds ahead of UTC. */
  private int offset() {
    if (has('Z') || has('z')) {
      position++;
      return 0;
    }
    boolean minus = has('-');
    if (!minus) {
      take('+');
    } else {
      position++;
    }
    int seconds = two(18) * 3_600;
    boolean colons = has(':');
    if (colons || digit()) {
      seconds += colonsAndTwo(colons) * 60;
      if (colons ? has(':') : digit()) {
        seconds += colonsAndTwo(colons);
      }
    }
    if (seconds > 18 * 3_600) {
      throw failure();
    }
    return minus ? -seconds : seconds;
  }

  private int colonsAndTwo(boolean colon) {
    if (colon) {
      take(':');
    }
    return two(59);
  }

  /** A number of two digits. */
  private int two(int limit) {
    if (end - position < 2) {
      throw failure();
    }
    int tens = text[position] - '0';
    int ones = text[position + 1] - '0';
    int value = tens * 10 + ones;
    if (tens < 0 || ones < 0 || ones > 9 || value > limit) {
      throw failure();
    }
    position += 2;
    return value;
  }

  private boolean digit() {
    return position < end && text[position] >= '0' && text[position] <= '9';
  }

  private boolean has(char c) {
    return position < end && text[position] == c;
  }

  private void take(char c) {
    if (!has(c)) {
      throw failure();
    }
    position++;
  }

  /** The letters of ISO 8601 may be lower case too (RFC 3339 §5.6). */
  private void takeLetter(char upper) {
    if (position == end || (text[position] & ~0x20) != upper) {
      throw failure();
    }
    position++;
  }

  private void finish() {
    if (position != end) {
      throw failure();
    }
  }

  private IllegalArgumentException failure() {
    return new IllegalArgumentException(expected);
  }

  private static String string(byte[] ascii, int from, int to) {
    return new String(ascii, from, to - from, StandardCharsets.UTF_8);
  }
}
