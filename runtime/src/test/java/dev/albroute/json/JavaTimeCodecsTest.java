package dev.albroute.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The types of java.time as text: what java.time and Jackson read and write, read and written the same. */
class JavaTimeCodecsTest {
  private static final int[] YEARS = {
    -999_999_999,
    -10_000,
    -9_999,
    -401,
    -400,
    -100,
    -5,
    -4,
    -1,
    0,
    1,
    4,
    99,
    100,
    400,
    999,
    1000,
    1582,
    1600,
    1899,
    1900,
    1969,
    1970,
    1999,
    2000,
    2023,
    2024,
    2038,
    2100,
    9_999,
    10_000,
    12_345,
    999_999_999
  };
  private static final int[] NANOS = {
    0, 1, 10, 999, 1_000, 100_000, 123_000, 1_000_000, 120_000_000, 999_999_999
  };

  /** One type: how it is read and written, how java.time reads it, and how to make one. */
  private record Type<T>(
      String name,
      Function<JsonReader, T> read,
      BiConsumer<JsonWriter, T> write,
      Function<String, T> jdk,
      Function<Random, T> random,
      Class<T> type) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Type<?>> types() {
    return List.of(
        new Type<>(
            "Instant",
            JavaTimeCodecs::readInstant,
            JavaTimeCodecs::writeInstant,
            Instant::parse,
            r -> Instant.ofEpochSecond(dateTime(r).toEpochSecond(ZoneOffset.UTC), nano(r)),
            Instant.class),
        new Type<>(
            "LocalDate",
            JavaTimeCodecs::readLocalDate,
            JavaTimeCodecs::writeLocalDate,
            LocalDate::parse,
            JavaTimeCodecsTest::date,
            LocalDate.class),
        new Type<>(
            "LocalTime",
            JavaTimeCodecs::readLocalTime,
            JavaTimeCodecs::writeLocalTime,
            LocalTime::parse,
            JavaTimeCodecsTest::time,
            LocalTime.class),
        new Type<>(
            "LocalDateTime",
            JavaTimeCodecs::readLocalDateTime,
            JavaTimeCodecs::writeLocalDateTime,
            LocalDateTime::parse,
            JavaTimeCodecsTest::dateTime,
            LocalDateTime.class),
        new Type<>(
            "OffsetDateTime",
            JavaTimeCodecs::readOffsetDateTime,
            JavaTimeCodecs::writeOffsetDateTime,
            OffsetDateTime::parse,
            r -> OffsetDateTime.of(dateTime(r), offset(r)),
            OffsetDateTime.class),
        new Type<>(
            "OffsetTime",
            JavaTimeCodecs::readOffsetTime,
            JavaTimeCodecs::writeOffsetTime,
            OffsetTime::parse,
            r -> OffsetTime.of(time(r), offset(r)),
            OffsetTime.class),
        new Type<>(
            "ZonedDateTime",
            JavaTimeCodecs::readZonedDateTime,
            JavaTimeCodecs::writeZonedDateTime,
            ZonedDateTime::parse,
            r -> ZonedDateTime.of(dateTime(r), offset(r)),
            ZonedDateTime.class),
        new Type<>(
            "Year",
            JavaTimeCodecs::readYear,
            JavaTimeCodecs::writeYear,
            Year::parse,
            r -> Year.of(year(r)),
            Year.class),
        new Type<>(
            "YearMonth",
            JavaTimeCodecs::readYearMonth,
            JavaTimeCodecs::writeYearMonth,
            YearMonth::parse,
            r -> YearMonth.from(date(r)),
            YearMonth.class),
        new Type<>(
            "MonthDay",
            JavaTimeCodecs::readMonthDay,
            JavaTimeCodecs::writeMonthDay,
            MonthDay::parse,
            r -> MonthDay.from(date(r)),
            MonthDay.class),
        new Type<>(
            "Duration",
            JavaTimeCodecs::readDuration,
            JavaTimeCodecs::writeDuration,
            Duration::parse,
            r -> Duration.ofSeconds(r.nextLong() >> r.nextInt(64), nano(r)),
            Duration.class),
        new Type<>(
            "Period",
            JavaTimeCodecs::readPeriod,
            JavaTimeCodecs::writePeriod,
            Period::parse,
            r -> Period.of(
                r.nextInt() >> r.nextInt(32), r.nextInt(30) - 15, r.nextInt() >> r.nextInt(32)),
            Period.class),
        new Type<>(
            "ZoneId",
            JavaTimeCodecs::readZoneId,
            JavaTimeCodecs::writeZoneId,
            ZoneId::of,
            r -> ZoneId.of(
                new String[] {"Europe/Paris", "UTC", "Asia/Kolkata", "Z", "+05:30", "GMT+1"}
                    [r.nextInt(6)]),
            ZoneId.class),
        new Type<>(
            "ZoneOffset",
            JavaTimeCodecs::readZoneOffset,
            JavaTimeCodecs::writeZoneOffset,
            ZoneOffset::of,
            JavaTimeCodecsTest::offset,
            ZoneOffset.class));
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void writesWhatJacksonWritesAndReadsItBack(Type<T> type) throws JsonProcessingException {
    Random random = new Random(type.name.hashCode());
    for (int i = 0; i < 2_000; i++) {
      T value = type.random.apply(random);
      String written = Written.plain(json -> type.write.accept(json, value));
      assertThat(Written.embedded(json -> type.write.accept(json, value)))
          .isEqualTo("\"" + written.replace("\"", "\\\"") + "\"");
      assertThat(JsonText.of(written).read(type.read)).isEqualTo(value);
      if (differsFromJackson(value)) {
        assertThat(type.jdk.apply(text(written))).isEqualTo(value);
        continue;
      }
      assertThat(written).isEqualTo(JacksonOracle.MAPPER.writeValueAsString(value));
      T fromJackson = JacksonOracle.MAPPER.readValue(written, type.type);
      assertThat(fromJackson).isEqualTo(value);
    }
    assertThat(Written.plain(json -> type.write.accept(json, null))).isEqualTo("null");
  }

  /** Jackson writes the months of some years in a way that it does not read; here they are written as java.time reads them. */
  private static boolean differsFromJackson(Object value) {
    return value instanceof YearMonth month && month.getYear() > 9999;
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void readsWhatJavaTimeWrites(Type<T> type) {
    Random random = new Random(type.name.length());
    for (int i = 0; i < 2_000; i++) {
      T value = type.random.apply(random);
      String text = value.toString();
      if (!differsFromJackson(value)) {
        assertThat(JsonText.of("\"" + text + "\"").read(type.read)).as(text).isEqualTo(value);
      }
    }
  }

  /** Texts that are nearly right: taken if java.time takes them, with the same value. The exceptions are listed. */
  @ParameterizedTest
  @MethodSource("types")
  <T> void agreesWithJavaTimeOnTextsThatAreNearlyRight(Type<T> type) {
    Random random = new Random(type.name.hashCode() + 1);
    String alphabet = "0123456789-+:.,TtZzPpDHMSYWdhmsyw[] /EuropeParis";
    int taken = 0;
    for (int i = 0; i < 12_000; i++) {
      StringBuilder text = new StringBuilder(
          text(Written.plain(json -> type.write.accept(json, type.random.apply(random)))));
      for (int k = random.nextInt(3); k >= 0 && text.length() > 0; k--) {
        int at = random.nextInt(text.length());
        char c = alphabet.charAt(random.nextInt(alphabet.length()));
        switch (random.nextInt(3)) {
          case 0 -> text.setCharAt(at, c);
          case 1 -> text.insert(at, c);
          default -> text.deleteCharAt(at);
        }
      }
      T ours = parsed(type, text.toString());
      T theirs;
      try {
        theirs = type.jdk.apply(text.toString());
      } catch (DateTimeException e) {
        theirs = null;
      }
      taken += ours == null ? 0 : 1;
      if (ours == null ? theirs != null : !ours.equals(theirs)) {
        assertThat(isKnownDifference(type.name, text.toString(), ours, theirs))
            .as("%s: %s, not %s", text, ours, theirs)
            .isTrue();
      }
    }
    assertThat(taken).isGreaterThan(100);
  }

  private static boolean isKnownDifference(String type, String text, Object ours, Object theirs) {
    if (ours == null) {
      // A point without digits, and offsets of one digit, which ISO 8601 does not have.
      return text.matches(".*[.](?![0-9]).*")
          || text.matches(".*[+-][0-9](:?[0-9]{2})*(\\[.*)?")
          || type.equals("ZonedDateTime") && text.contains("[");
    }
    // Offsets without colons or minutes, which ISO 8601 has (its basic format).
    return theirs == null
        && (text.equals("z")
            || text.matches(".*[+-][0-9]{2}([0-9]{2}([0-9]{2})?|:[0-9]{2}(:[0-9]{2})?)?(\\[.*)?"));
  }

  private static <T> T parsed(Type<T> type, String text) {
    JsonReader json = JsonText.of("\"" + text + "\"").reader();
    T value = type.read.apply(json);
    json.end();
    if (json.failed()) {
      assertThat(json.failures())
          .singleElement()
          .satisfies(failure -> assertThat(failure.message())
              .startsWith("expected a")
              .contains(" such as ", "found \""));
      return null;
    }
    return value;
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void anotherTypeIsAFailureThatNamesTheRightOne(Type<T> type) {
    for (String text : new String[] {"null", "true", "[]", "{}", "1.5"}) {
      assertThatThrownBy(() -> JsonText.of(text).read(type.read))
          .hasMessageContaining("expected a")
          .hasMessageContaining("found ");
      JsonReader json = JsonText.of(text).reader();
      assertThat(type.read.apply(json)).isNotNull();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31T12:30:00Z, 2026-01-31T12:30:00Z",
    "2026-01-31t12:30:00z, 2026-01-31T12:30:00Z",
    "2026-01-31T12:30:00+01:00, 2026-01-31T11:30:00Z",
    "2026-01-31T12:30:00.5-05:30, 2026-01-31T18:00:00.500Z",
    "2026-01-31T24:00:00Z, 2026-02-01T00:00:00Z",
    "2016-12-31T23:59:60Z, 2016-12-31T23:59:59Z",
    "-1000000000-01-01T00:00:00Z, -1000000000-01-01T00:00:00Z",
    "+1000000000-12-31T23:59:59.999999999Z, +1000000000-12-31T23:59:59.999999999Z",
    "2026-02-29T00:00:00Z,",
    "2026-01-31T12:30Z,",
    "2026-01-31T12:30:00,",
    "2026-01-31 12:30:00Z,",
    "2026-01-31T24:00:01Z,",
    "2026-01-31T22:59:60Z,",
    "2026-01-31T12:30:00.Z,",
    "2026-01-31T12:30:00.1234567890Z,",
    "2026-01-31T12:30:00+19:00,",
    "2026-1-31T12:30:00Z,",
    "10000-01-01T00:00:00Z,",
    "+2026-01-01T00:00:00Z,",
    "-0000-01-01T00:00:00Z,",
    "+1000000001-01-01T00:00:00Z,"
  })
  void anInstantIsExactlyWhatItSays(String text, Instant instant) {
    byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
    if (instant == null) {
      assertThatThrownBy(() -> IsoTime.parseInstant(ascii, 0, ascii.length))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("an instant such as 2026-01-31T12:30:00Z");
    } else {
      assertThat(IsoTime.parseInstant(ascii, 0, ascii.length)).isEqualTo(instant);
    }
  }

  @Test
  void theZoneOfAZonedTimeIsKept() {
    ZonedDateTime summer = JsonText.of("\"2026-07-01T12:00:00+02:00[Europe/Paris]\"")
        .read(JavaTimeCodecs::readZonedDateTime);
    assertThat(summer.getZone()).isEqualTo(ZoneId.of("Europe/Paris"));
    assertThat(summer).isEqualTo(ZonedDateTime.parse("2026-07-01T12:00:00+02:00[Europe/Paris]"));
    // The offset says which instant it is, even where the zone has another.
    assertThat(JsonText.of("\"2026-07-01T12:00:00+05:00[Europe/Paris]\"")
            .read(JavaTimeCodecs::readZonedDateTime))
        .isEqualTo(ZonedDateTime.parse("2026-07-01T12:00:00+05:00[Europe/Paris]"));
    for (String text : new String[] {
      "2026-07-01T12:00:00+02:00[",
      "2026-07-01T12:00:00+02:00[]",
      "2026-07-01T12:00:00+02:00[Nowhere]"
    }) {
      assertThatThrownBy(
              () -> JsonText.of("\"" + text + "\"").read(JavaTimeCodecs::readZonedDateTime))
          .isInstanceOf(JsonException.class);
    }
  }

  @Test
  void aYearMayBeANumber() {
    assertThat(JsonText.of("2026").read(JavaTimeCodecs::readYear)).isEqualTo(Year.of(2026));
    assertThatThrownBy(() -> JsonText.of("1000000000").read(JavaTimeCodecs::readYear))
        .hasMessage(
            "expected an integer from -999999999 to 999999999, found 1000000000 (at byte 0)");
  }

  @Test
  void everyDayOfEightCenturiesIsWrittenAndRead() {
    List<String> wrong = new ArrayList<>();
    LocalDate end = LocalDate.of(2401, 1, 2);
    for (LocalDate date = LocalDate.of(1599, 12, 31); date.isBefore(end); date = date.plusDays(1)) {
      Instant instant = date.atTime(23, 59, 59).toInstant(ZoneOffset.UTC);
      String text = Written.plain(json -> JavaTimeCodecs.writeInstant(json, instant));
      if (!text.equals("\"" + date + "T23:59:59Z\"")
          || !JsonText.of(text).read(JavaTimeCodecs::readInstant).equals(instant)) {
        wrong.add(text);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String text(String written) {
    return written.substring(1, written.length() - 1);
  }

  private static int year(Random random) {
    return random.nextBoolean() ? YEARS[random.nextInt(YEARS.length)] : 1900 + random.nextInt(200);
  }

  private static LocalDate date(Random random) {
    YearMonth month = YearMonth.of(year(random), 1 + random.nextInt(12));
    return month.atDay(
        random.nextInt(4) == 0 ? month.lengthOfMonth() : 1 + random.nextInt(month.lengthOfMonth()));
  }

  private static int nano(Random random) {
    return random.nextBoolean()
        ? NANOS[random.nextInt(NANOS.length)]
        : random.nextInt(1_000_000_000);
  }

  private static LocalTime time(Random random) {
    int second = random.nextInt(3) == 0 ? 0 : random.nextInt(60);
    return LocalTime.of(random.nextInt(24), random.nextInt(60), second, nano(random));
  }

  private static LocalDateTime dateTime(Random random) {
    return LocalDateTime.of(date(random), time(random));
  }

  private static ZoneOffset offset(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> ZoneOffset.UTC;
      case 1 -> ZoneOffset.ofHours(random.nextInt(37) - 18);
      case 2 -> ZoneOffset.ofTotalSeconds(60 * (random.nextInt(36 * 60 + 1) - 18 * 60));
      default -> ZoneOffset.ofTotalSeconds(random.nextInt(36 * 3600 + 1) - 18 * 3600);
    };
  }
}
