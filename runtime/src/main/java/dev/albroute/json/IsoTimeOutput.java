package dev.albroute.json;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Writes dates and times in ISO 8601, digit by digit. */
final class IsoTimeOutput {
  private static final long SECONDS_PER_DAY = 86_400;

  /** From the 1st of March of the year 0 to the 1st of January 1970. */
  private static final int DAYS_TO_1970 = 719_468;

  private IsoTimeOutput() {}

  /** {@code 2026-01-31T12:30:00.123Z}, the fraction in groups of three digits, none if it is zero. */
  static void instant(Utf8Output out, long epochSecond, int nano) {
    long days = Math.floorDiv(epochSecond, SECONDS_PER_DAY);
    int seconds = (int) Math.floorMod(epochSecond, SECONDS_PER_DAY);
    // Counted in years that begin in March, so that the leap day is the last day of its year.
    long day = days + DAYS_TO_1970;
    long era = Math.floorDiv(day, 146_097L);
    int dayOfEra = (int) (day - era * 146_097);
    int yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int m = (5 * dayOfYear + 2) / 153;
    int month = m < 10 ? m + 3 : m - 9;
    int year = (int) (yearOfEra + era * 400) + (month <= 2 ? 1 : 0);
    date(out, year, month, dayOfYear - (153 * m + 2) / 5 + 1);
    out.put('T');
    clock(out, seconds / 3_600, seconds / 60 % 60, seconds % 60);
    if (nano != 0) {
      fraction(out, nano, nano % 1_000_000 == 0 ? 3 : nano % 1_000 == 0 ? 6 : 9);
    }
    out.put('Z');
  }

  /** {@code 2026-01-31T12:30:00}. */
  static void dateTime(Utf8Output out, LocalDateTime dateTime) {
    date(out, dateTime.toLocalDate());
    out.put('T');
    time(out, dateTime.toLocalTime());
  }

  static void date(Utf8Output out, LocalDate date) {
    date(out, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  private static void date(Utf8Output out, int year, int month, int day) {
    yearMonth(out, year, month);
    out.put('-');
    two(out, day);
  }

  static void yearMonth(Utf8Output out, int year, int month) {
    year(out, year);
    out.put('-');
    two(out, month);
  }

  /** Four digits at least; longer years have a plus, so that they can be told from other digits. */
  private static void year(Utf8Output out, int year) {
    if (year > 9_999) {
      out.put('+');
    } else if (year < 0) {
      out.put('-');
    }
    int magnitude = Math.abs(year);
    if (magnitude < 10_000) {
      two(out, magnitude / 100);
      two(out, magnitude % 100);
    } else {
      out.decimal(magnitude);
    }
  }

  /** {@code 12:30:00.1}: seconds always, as many digits of the fraction as it has. */
  static void time(Utf8Output out, LocalTime time) {
    clock(out, time.getHour(), time.getMinute(), time.getSecond());
    int nano = time.getNano();
    if (nano != 0) {
      int digits = 9;
      for (int rest = nano; rest % 10 == 0; rest /= 10) {
        digits--;
      }
      fraction(out, nano, digits);
    }
  }

  /** {@code Z} or {@code +01:00}, with seconds if it has any. */
  static void offset(Utf8Output out, ZoneOffset offset) {
    int seconds = offset.getTotalSeconds();
    if (seconds == 0) {
      out.put('Z');
      return;
    }
    out.put(seconds < 0 ? '-' : '+');
    int magnitude = Math.abs(seconds);
    two(out, magnitude / 3_600);
    out.put(':');
    two(out, magnitude / 60 % 60);
    if (magnitude % 60 != 0) {
      out.put(':');
      two(out, magnitude % 60);
    }
  }

  private static void two(Utf8Output out, int value) {
    out.put('0' + value / 10);
    out.put('0' + value % 10);
  }

  private static void clock(Utf8Output out, int hour, int minute, int second) {
    two(out, hour);
    out.put(':');
    two(out, minute);
    out.put(':');
    two(out, second);
  }

  private static void fraction(Utf8Output out, int nano, int digits) {
    out.put('.');
    int rest = nano;
    int unit = 100_000_000;
    for (int i = 0; i < digits; i++) {
      out.put('0' + rest / unit);
      rest %= unit;
      unit /= 10;
    }
  }
}
