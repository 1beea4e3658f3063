package dev.albroute.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
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
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Any JSON value as objects of the JDK. */
class ObjectCodecTest {
  @Test
  void readsObjectsInTheOrderOfTheTextAndLetsThemBeChanged() {
    @SuppressWarnings("unchecked") // a JSON object, as the text says
    Map<String, Object> map = (Map<String, Object>)
        JsonText.of("{\"z\":1,\"a\":[null,{}],\"m\":\"x\"}").readObject();
    assertThat(map).isExactlyInstanceOf(LinkedHashMap.class);
    assertThat(map.keySet()).containsExactly("z", "a", "m");
    assertThat(map.get("a")).isEqualTo(Arrays.asList(null, Map.of()));
    map.put("new", 1);
    assertThat(JsonText.of("[1]").read(ObjectCodec::readList)).containsExactly(1);
    assertThat(JsonText.of("{\"a\":true}").read(ObjectCodec::readMap)).containsEntry("a", true);
    assertThatThrownBy(() -> JsonText.of("[]").read(ObjectCodec::readMap))
        .hasMessageContaining("expected an object, found an array");
    assertThatThrownBy(() -> JsonText.of("{}").read(ObjectCodec::readList))
        .hasMessageContaining("expected an array, found an object");
  }

  @Test
  void aNullMayBeAFailure() {
    assertThat(JsonText.of("1").read(ObjectCodec::readNonNull)).isEqualTo(1);
    assertThatThrownBy(() -> JsonText.of(" null").read(ObjectCodec::readNonNull))
        .hasMessage("expected a value other than null, found null (at byte 1)");
  }

  @Test
  void whatWasReadIsWrittenBack() {
    Random random = new Random(5);
    for (int i = 0; i < 5_000; i++) {
      byte[] text = JsonTexts.good(random).getBytes(StandardCharsets.UTF_8);
      Object value = new JsonText(text).readObject();
      String written = Written.plain(json -> ObjectCodec.writeObject(json, value));
      JsonNode tree = JacksonOracle.parse(written.getBytes(StandardCharsets.UTF_8));
      assertThat(tree == JacksonOracle.ABSTAINS || JacksonOracle.same(tree, value))
          .as(written)
          .isTrue();
    }
  }

  /** The types that Jackson writes without being told how, in the same way. */
  @Test
  void writesTypesOfTheJdkAsJacksonDoes() throws Exception {
    OffsetDateTime time =
        OffsetDateTime.of(2026, 1, 31, 12, 30, 0, 120_000_000, ZoneOffset.ofHours(1));
    List<Object> values = Arrays.asList(
        null,
        "text",
        'c',
        new StringBuilder("builder"),
        true,
        (byte) 1,
        (short) 2,
        3,
        4L,
        0.5f,
        0.25,
        new BigDecimal("1.50"),
        new BigInteger("123456789012345678901234567890"),
        new AtomicInteger(5),
        new AtomicLong(6),
        new AtomicBoolean(true),
        DayOfWeek.MONDAY,
        UUID.fromString("00000000-1111-2222-3333-444444444444"),
        URI.create("a:b"),
        new URL("http://a/b"),
        Locale.UK,
        Currency.getInstance("GBP"),
        time,
        time.toInstant(),
        time.toLocalDate(),
        time.toLocalTime(),
        time.toLocalDateTime(),
        time.toOffsetTime(),
        ZonedDateTime.of(time.toLocalDateTime(), ZoneId.of("Europe/Paris")),
        Year.of(2026),
        YearMonth.of(2026, 1),
        MonthDay.of(1, 31),
        Duration.ofMinutes(90),
        Period.ofDays(3),
        ZoneId.of("Europe/Paris"),
        ZoneOffset.ofHours(2),
        new int[] {1},
        new long[] {2},
        new double[] {3},
        new float[] {4},
        new short[] {5},
        new boolean[] {true},
        new byte[] {1, 2, 3},
        new Object[] {1, null, new int[0]},
        List.of(1, List.of()),
        new TreeSet<>(List.of("b", "a")),
        new ArrayDeque<>(List.of(1)),
        Map.of(DayOfWeek.FRIDAY, 1),
        Map.of(7, Map.of()));
    for (Object value : values) {
      String expected = JacksonOracle.MAPPER.writeValueAsString(value);
      assertThat(Written.plain(json -> ObjectCodec.writeObject(json, value))).isEqualTo(expected);
    }
    assertThat(Written.plain(json -> ObjectCodec.writeObject(json, new char[] {'a', 'b'})))
        .isEqualTo("[\"a\",\"b\"]");
    assertThat(Written.plain(json -> ObjectCodec.writeObject(json, Optional.of(1))))
        .isEqualTo("1");
    assertThat(Written.plain(json -> ObjectCodec.writeObject(json, Optional.empty())))
        .isEqualTo("null");
    assertThat(Written.plain(json -> ObjectCodec.writeObject(json, JsonValue.of("[1.0]"))))
        .isEqualTo("[1.0]");
  }

  /** Classes of these are not asked for twice: the compiler holds the list to be complete. */
  @Test
  void temporalTypesAreAllWritten() {
    for (Object value : new Object[] {
      Instant.EPOCH,
      LocalDate.EPOCH,
      LocalTime.NOON,
      LocalDateTime.MIN,
      OffsetDateTime.MAX,
      OffsetTime.MIN,
      Year.of(1),
      Period.ZERO
    }) {
      assertThat(Written.plain(json -> ObjectCodec.writeObject(json, value)))
          .startsWith("\"")
          .endsWith("\"");
    }
  }
}
