package dev.albroute.binding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.albroute.AlbResponse;
import dev.albroute.TestEvent;
import dev.albroute.TestHandler;
import dev.albroute.TestResponse;
import java.math.BigDecimal;
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
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a number, a date or another value of a simple type, and what is not. */
class ConversionsTest {

  /** Binds the query parameter {@code q} with a raw value; the text of the result, or of the problem's only error. */
  static String convert(String raw, Function<RequestBinding, Object> conversion) {
    TestEvent event = TestEvent.single("GET", "/");
    if (raw != null) {
      event.query("q", raw);
    }
    TestResponse response = TestHandler.call(event, request -> {
      RequestBinding bind = new RequestBinding(request);
      Object value = conversion.apply(bind.query("q"));
      bind.check();
      return AlbResponse.ok("= " + value);
    });
    if (response.status() == 200) {
      return response.text();
    }
    assertThat(response.status()).isEqualTo(400);
    JsonNode errors = response.problem().get("errors");
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0).get("in").textValue()).isEqualTo("query");
    assertThat(errors.get(0).get("name").textValue()).isEqualTo("q");
    String detail = errors.get(0).get("detail").textValue();
    assertThat(response.problem().get("detail").textValue())
        .isEqualTo("query parameter \"q\": " + detail);
    return detail;
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-0, 0", "007, 7", "2147483647, 2147483647", "-2147483648, -2147483648"})
  void integersAreDigitsAndASign(String raw, int value) {
    assertThat(convert(raw, RequestBinding::asInt)).isEqualTo("= " + value);
    assertThat(convert(raw, RequestBinding::asLong)).isEqualTo("= " + value);
    assertThat(convert(raw, RequestBinding::asBigInteger)).isEqualTo("= " + value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "%2B1",
        "1.0",
        "1e2",
        "+1",
        "1+",
        "0x10",
        "1_000",
        "two",
        "2147483648",
        "-2147483649",
        "99999999999999999999999999",
        "9223372036854775808",
        "%D9%A1",
        "1L",
        "--1",
        "18446744073709551617"
      })
  void otherTextsAreNoInt(String raw) {
    assertThat(convert(raw, RequestBinding::asInt))
        .startsWith("expected an integer from -2147483648 to 2147483647, found \"");
  }

  @Test
  void integersHaveTheirRanges() {
    assertThat(convert("127", RequestBinding::asByte)).isEqualTo("= 127");
    assertThat(convert("-128", RequestBinding::asByte)).isEqualTo("= -128");
    assertThat(convert("128", RequestBinding::asByte))
        .isEqualTo("expected an integer from -128 to 127, found \"128\"");
    assertThat(convert("-32768", RequestBinding::asShort)).isEqualTo("= -32768");
    assertThat(convert("32768", RequestBinding::asShort)).startsWith("expected");
    assertThat(convert("9223372036854775807", RequestBinding::asLong))
        .isEqualTo("= 9223372036854775807");
    assertThat(convert("-9223372036854775808", RequestBinding::asLong))
        .isEqualTo("= -9223372036854775808");
    assertThat(convert("9223372036854775808", RequestBinding::asLong)).startsWith("expected");
    assertThat(convert("-9223372036854775809", RequestBinding::asLong)).startsWith("expected");
  }

  @Test
  void integersAroundEveryBoundAreReadAsTheJdkReadsThem() {
    long[] bounds = {
      0, 99, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE - 20, Long.MIN_VALUE + 20
    };
    for (long bound : bounds) {
      for (int offset = -20; offset <= 20; offset++) {
        String text = Long.toString(bound + offset);
        assertThat(convert(text, RequestBinding::asLong)).isEqualTo("= " + text);
      }
    }
  }

  @Test
  void booleansAreTrueAndFalse() {
    assertThat(convert("true", RequestBinding::asBoolean)).isEqualTo("= true");
    assertThat(convert("false", RequestBinding::asBoolean)).isEqualTo("= false");
    for (String other : List.of("", "TRUE", "1", "yes", "tru")) {
      assertThat(convert(other, RequestBinding::asBoolean))
          .startsWith("expected true or false, found");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-1.5",
        "%2B1.5",
        ".5",
        "5.",
        "1e3",
        "1E-3",
        "1e%2B3",
        "12345678901234567890",
        "1e308"
      })
  void decimalsAreReadAsTheJdkReadsThem(String raw) {
    String text = raw.replace("%2B", "+");
    assertThat(convert(raw, RequestBinding::asDouble)).isEqualTo("= " + Double.parseDouble(text));
    assertThat(convert(raw, RequestBinding::asBigDecimal)).isEqualTo("= " + new BigDecimal(text));
    if (!raw.equals("1e308")) {
      assertThat(convert(raw, RequestBinding::asFloat)).isEqualTo("= " + Float.parseFloat(text));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "-",
        "e",
        "1e",
        "1e+",
        "NaN",
        "Infinity",
        "-Infinity",
        "0x1p3",
        "1d",
        "1f",
        "1 ",
        "1,5",
        "%D9%A1",
        "1.2.3",
        "e5",
        ".e5"
      })
  void otherTextsAreNoNumber(String raw) {
    assertThat(convert(raw, RequestBinding::asDouble)).startsWith("expected a number, found");
    assertThat(convert(raw, RequestBinding::asFloat)).startsWith("expected a number, found");
    assertThat(convert(raw, RequestBinding::asBigDecimal)).startsWith("expected a number, found");
  }

  @Test
  void numbersAreBounded() {
    assertThat(convert("1e309", RequestBinding::asDouble)).startsWith("expected a number");
    assertThat(convert("1e39", RequestBinding::asFloat)).startsWith("expected a number");
    assertThat(convert("1e9999", RequestBinding::asBigDecimal)).isEqualTo("= 1E+9999");
    assertThat(convert("1e10000", RequestBinding::asBigDecimal)).startsWith("expected a number");
    assertThat(convert("1e-9999", RequestBinding::asBigDecimal)).isEqualTo("= 1E-9999");
    assertThat(convert("1e-10000", RequestBinding::asBigDecimal)).startsWith("expected a number");
    assertThat(convert("0e999999999", RequestBinding::asBigDecimal))
        .startsWith("expected a number");
    assertThat(convert("1e1000000000000000000", RequestBinding::asBigDecimal))
        .startsWith("expected a number");
    assertThat(convert("1".repeat(1000), RequestBinding::asBigInteger))
        .isEqualTo("= " + "1".repeat(1000));
    assertThat(convert("1".repeat(1001), RequestBinding::asBigInteger))
        .startsWith("expected an integer");
    assertThat(convert("1".repeat(1001), RequestBinding::asBigDecimal))
        .startsWith("expected a number");
  }

  @Test
  void textsAreTakenAsTheyAre() {
    assertThat(convert("", RequestBinding::asString)).isEqualTo("= ");
    assertThat(convert("a+b%20c", RequestBinding::asString)).isEqualTo("= a b c");
    assertThat(convert("%C3%A9", RequestBinding::asChar)).isEqualTo("= \u00e9");
    assertThat(convert("ab", RequestBinding::asChar))
        .isEqualTo("expected one character, found \"ab\"");
    assertThat(convert("%F0%9F%98%80", RequestBinding::asChar))
        .startsWith("expected one character");
    assertThat(convert("", RequestBinding::asChar)).startsWith("expected one character");
  }

  @Test
  void uuidsAndUrisAreChecked() {
    UUID id = UUID.fromString("0b7d4f3e-1c2d-4e5f-8a9b-0c1d2e3f4a5b");
    assertThat(convert(id.toString(), RequestBinding::asUUID)).isEqualTo("= " + id);
    assertThat(convert(id.toString().toUpperCase(), RequestBinding::asUUID)).isEqualTo("= " + id);
    for (String other : List.of(
        "",
        "1-1-1-1-1",
        id + "0",
        id.toString().replace('b', 'g'),
        id.toString().replace("-", ""))) {
      assertThat(convert(other, RequestBinding::asUUID)).startsWith("expected a UUID, found");
    }
    assertThat(convert("https%3A%2F%2Fexample.com%2Fa%3Fb", RequestBinding::asURI))
        .isEqualTo("= https://example.com/a?b");
    assertThat(convert("a b", RequestBinding::asURI)).isEqualTo("expected a URI, found \"a b\"");
    assertThat(convert("", RequestBinding::asURI)).isEqualTo("= " + URI.create(""));
    assertThat(convert(null, RequestBinding::asURI)).isEqualTo("is required");
  }

  @Test
  void typesOfJavaTimeAreIso8601() {
    assertThat(convert("2026-01-31T12:30:00Z", RequestBinding::asInstant))
        .isEqualTo("= " + Instant.parse("2026-01-31T12:30:00Z"));
    assertThat(convert("2026-01-31", RequestBinding::asLocalDate))
        .isEqualTo("= " + LocalDate.parse("2026-01-31"));
    assertThat(convert("12:30:01.5", RequestBinding::asLocalTime))
        .isEqualTo("= " + LocalTime.parse("12:30:01.5"));
    assertThat(convert("2026-01-31T12:30", RequestBinding::asLocalDateTime))
        .isEqualTo("= " + LocalDateTime.parse("2026-01-31T12:30"));
    assertThat(convert("2026-01-31T12:30:00%2B01:00", RequestBinding::asOffsetDateTime))
        .isEqualTo("= " + OffsetDateTime.parse("2026-01-31T12:30:00+01:00"));
    assertThat(convert("12:30:00%2B01:00", RequestBinding::asOffsetTime))
        .isEqualTo("= " + OffsetTime.parse("12:30:00+01:00"));
    assertThat(
            convert("2026-01-31T12:30:00%2B01:00[Europe/Paris]", RequestBinding::asZonedDateTime))
        .isEqualTo("= " + ZonedDateTime.parse("2026-01-31T12:30:00+01:00[Europe/Paris]"));
    assertThat(convert("2026", RequestBinding::asYear)).isEqualTo("= " + Year.of(2026));
    assertThat(convert("2026-01", RequestBinding::asYearMonth))
        .isEqualTo("= " + YearMonth.of(2026, 1));
    assertThat(convert("--01-31", RequestBinding::asMonthDay)).isEqualTo("= " + MonthDay.of(1, 31));
    assertThat(convert("PT1H30M", RequestBinding::asDuration))
        .isEqualTo("= " + Duration.ofMinutes(90));
    assertThat(convert("P1Y2M3D", RequestBinding::asPeriod)).isEqualTo("= " + Period.of(1, 2, 3));
    assertThat(convert("Europe/Paris", RequestBinding::asZoneId))
        .isEqualTo("= " + ZoneId.of("Europe/Paris"));
    assertThat(convert("%2B01:00", RequestBinding::asZoneOffset))
        .isEqualTo("= " + ZoneOffset.ofHours(1));
  }

  @Test
  void otherTextsOfJavaTimeAreRefusedWithAnExample() {
    List<Function<RequestBinding, Object>> conversions = List.of(
        RequestBinding::asInstant,
        RequestBinding::asLocalDate,
        RequestBinding::asLocalTime,
        RequestBinding::asLocalDateTime,
        RequestBinding::asOffsetDateTime,
        RequestBinding::asOffsetTime,
        RequestBinding::asZonedDateTime,
        RequestBinding::asYear,
        RequestBinding::asYearMonth,
        RequestBinding::asMonthDay,
        RequestBinding::asDuration,
        RequestBinding::asPeriod,
        RequestBinding::asZoneId,
        RequestBinding::asZoneOffset);
    for (Function<RequestBinding, Object> conversion : conversions) {
      assertThat(convert("nonsense!", conversion))
          .matches("expected an? .* such as .*, found \"nonsense!\"");
      assertThat(convert("", conversion)).endsWith("found \"\"");
      assertThat(convert("2026-02-30T99\u00e9", conversion)).startsWith("expected");
      assertThat(convert(null, conversion)).isEqualTo("is required");
    }
    assertThat(convert("2026-02-30", RequestBinding::asLocalDate))
        .startsWith("expected a date such as");
  }
}
