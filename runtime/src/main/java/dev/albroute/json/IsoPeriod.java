package dev.albroute.json;

import java.time.Duration;
import java.time.Period;

/** Durations and periods of ISO 8601 in the grammar of java.time, whose own parser loads regular expressions. */
final class IsoPeriod {
  private final byte[] text;
  private final int end;
  private final String expected;
  private int position;

  /** The sign in front of the P turns everything behind it. */
  private final boolean negated;

  /** Whether the last number had a minus of its own, which a zero does not show. */
  private boolean minus;

  private IsoPeriod(byte[] text, int from, int to, String expected) {
    this.text = text;
    this.expected = expected;
    position = from;
    end = to;
    negated = sign();
    if (!takeLetter('P')) {
      throw failure();
    }
  }

  static Duration duration(byte[] ascii, int from, int to) {
    IsoPeriod iso = new IsoPeriod(ascii, from, to, IsoTime.DURATION);
    try {
      return iso.duration();
    } catch (ArithmeticException e) {
      throw iso.failure();
    }
  }

  static Period period(byte[] ascii, int from, int to) {
    IsoPeriod iso = new IsoPeriod(ascii, from, to, IsoTime.PERIOD);
    try {
      return iso.period();
    } catch (ArithmeticException e) {
      throw iso.failure();
    }
  }

  private Duration duration() {
    long seconds = 0;
    int nano = 0;
    if (!takeLetter('T')) {
      seconds = Math.multiplyExact(number(), 86_400L);
      if (!takeLetter('D')) {
        throw failure();
      }
      if (position == end) {
        return result(seconds, 0);
      }
      if (!takeLetter('T')) {
        throw failure();
      }
    }
    // Each unit at most once, the larger first.
    int units = 0;
    boolean time = false;
    while (position < end) {
      long number = number();
      boolean negative = minus;
      time = true;
      if (units < 1 && takeLetter('H')) {
        units = 1;
        seconds = Math.addExact(seconds, Math.multiplyExact(number, 3_600L));
      } else if (units < 2 && takeLetter('M')) {
        units = 2;
        seconds = Math.addExact(seconds, Math.multiplyExact(number, 60L));
      } else {
        nano = fraction(negative);
        if (!takeLetter('S') || position != end) {
          throw failure();
        }
        seconds = Math.addExact(seconds, number);
      }
    }
    if (!time) {
      throw failure();
    }
    return result(seconds, nano);
  }

  private Duration result(long seconds, int nano) {
    Duration duration = Duration.ofSeconds(seconds, nano);
    return negated ? duration.negated() : duration;
  }

  private Period period() {
    int years = 0;
    int months = 0;
    long days = 0;
    int units = 0;
    if (position == end) {
      throw failure();
    }
    while (position < end) {
      int number = Math.toIntExact(negated ? Math.negateExact(number()) : number());
      if (units < 1 && takeLetter('Y')) {
        units = 1;
        years = number;
      } else if (units < 2 && takeLetter('M')) {
        units = 2;
        months = number;
      } else if (units < 3 && takeLetter('W')) {
        units = 3;
        days = Math.toIntExact(number * 7L);
      } else if (takeLetter('D') && position == end) {
        days += number;
      } else {
        throw failure();
      }
    }
    return Period.of(years, months, Math.toIntExact(days));
  }

  /** An integer with or without a sign. */
  private long number() {
    minus = sign();
    int first = position;
    long value = 0;
    while (position < end && text[position] >= '0' && text[position] <= '9') {
      // Counted downwards, since there is one negative number more.
      value = Math.subtractExact(Math.multiplyExact(value, 10L), (long) (text[position++] - '0'));
    }
    if (position == first) {
      throw failure();
    }
    return minus ? value : Math.negateExact(value);
  }

  /** Nanoseconds behind a point or a comma; 0 if there is none. */
  private int fraction(boolean negative) {
    if (position == end || (text[position] != '.' && text[position] != ',')) {
      return 0;
    }
    position++;
    int nano = 0;
    int digits = 0;
    for (;
        digits < 9 && position < end && text[position] >= '0' && text[position] <= '9';
        digits++) {
      nano = nano * 10 + text[position++] - '0';
    }
    for (; digits < 9; digits++) {
      nano *= 10;
    }
    return negative ? -nano : nano;
  }

  private boolean sign() {
    if (position < end && (text[position] == '-' || text[position] == '+')) {
      return text[position++] == '-';
    }
    return false;
  }

  private boolean takeLetter(char upper) {
    if (position < end && (text[position] & ~0x20) == upper) {
      position++;
      return true;
    }
    return false;
  }

  private IllegalArgumentException failure() {
    return new IllegalArgumentException(expected);
  }
}
