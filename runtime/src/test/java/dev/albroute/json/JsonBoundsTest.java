package dev.albroute.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to cost much: each is answered in time in proportion to its length, within a second of computing. */
class JsonBoundsTest {
  private static final int MEGABYTE = 1_048_576;
  private static final List<Function<JsonReader, Object>> NUMBERS = List.of(
      JsonReader::readByte,
      JsonReader::readShort,
      JsonReader::readInt,
      JsonReader::readLong,
      JsonReader::readFloat,
      JsonReader::readDouble,
      JsonReader::readBigDecimal,
      JsonReader::readBigInteger,
      ObjectCodec::readObject,
      JavaTimeCodecs::readYear);

  private long started;

  @BeforeEach
  void start() {
    started = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  @AfterEach
  void takesLessThanASecond() {
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - started;
    assertThat(nanos).isLessThan(1_000_000_000L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"\":", "[{\"a\":", "{\"a\":[", "[[],"})
  void aMegabyteOfStarts(String start) {
    JsonText text = JsonText.of(start.repeat(MEGABYTE / start.length()));
    assertThatThrownBy(text::skip).isInstanceOf(JsonException.class);
    assertThatThrownBy(text::readObject).isInstanceOf(JsonException.class);
    assertThatThrownBy(() -> text.read(JsonReader::readInt)).isInstanceOf(JsonException.class);
    assertThatThrownBy(() -> text.read(JsonValue::readJsonValue)).isInstanceOf(JsonException.class);
  }

  @Test
  void nestingBeforeAnErrorAtTheEnd() {
    String flat = "[" + "[],".repeat(MEGABYTE / 3);
    assertThatThrownBy(JsonText.of(flat)::readObject)
        .isInstanceOf(JsonException.class)
        .hasMessageStartingWith("/349525: expected a value, found the end");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e1000000000",
        "1E-1000000000",
        "-1e+999999999999999999999999",
        "1e-999999999999999999999999",
        "1.5e2147483647",
        "1e2147483648",
        "1e-2147483648",
        "10e9999",
        "0.1e-9999",
        "1e10000",
        "0e1000000000",
        "123456789e99999"
      })
  void hugeExponents(String number) {
    for (Function<JsonReader, Object> read : NUMBERS) {
      JsonReader reader = JsonText.of(number).reader();
      Object value = read.apply(reader);
      reader.end();
      if (value instanceof BigDecimal || value instanceof BigInteger) {
        assertThat(reader.failed()).isTrue();
      } else if (!reader.failed()) {
        assertThat(((Number) value).doubleValue()).isZero();
      }
    }
    JsonText.of(number).skip();
  }

  @Test
  void theLargestExponents() {
    assertThat(JsonText.of("9.99e9999").read(JsonReader::readBigDecimal))
        .isEqualTo(new BigDecimal("9.99e9999"));
    assertThat(JsonText.of("1e-9999").read(JsonReader::readBigDecimal))
        .isEqualTo(new BigDecimal("1e-9999"));
    assertThat(JsonText.of("1e9999").read(JsonReader::readBigInteger))
        .isEqualTo(BigInteger.TEN.pow(9999));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "0.1", "-1", "1.", "1e", "1e-", "0."})
  void aMillionDigits(String start) {
    JsonText text = JsonText.of(start + "7".repeat(1_000_000));
    for (Function<JsonReader, Object> read : NUMBERS) {
      JsonReader reader = text.reader();
      read.apply(reader);
      reader.end();
      assertThat(reader.failures())
          .singleElement()
          .satisfies(failure -> assertThat(failure.message())
              .contains("of at most 1000 characters, found " + start + "7777")
              .hasSizeLessThan(150));
    }
    text.skip();
    assertThat(JsonValue.of("7".repeat(1_000_000)).toString()).hasSize(1_000_000);
  }

  @Test
  void aThousandDigits() {
    String digits = "7".repeat(1000);
    assertThat(JsonText.of(digits).read(JsonReader::readBigInteger))
        .isEqualTo(new BigInteger(digits));
    assertThat(JsonText.of("0." + digits.substring(2)).read(JsonReader::readBigDecimal))
        .isEqualTo(new BigDecimal("0." + digits.substring(2)));
    assertThat(JsonText.of("0." + digits.substring(2)).read(JsonReader::readDouble))
        .isEqualTo(7.0 / 9);
  }

  @Test
  void aMillionDuplicateNames() {
    JsonText text = JsonText.of("{" + "\"a\":1,".repeat(1_000_000) + "\"a\":2}");
    assertThat(text.readObject()).isEqualTo(Map.of("a", 2));
    int[] typed = text.read(JsonPolicyTest::readPoint);
    assertThat(typed).containsExactly(0, 0);
  }

  /** Names with one hash code, which would make a hash map slow if its buckets were lists. */
  @Test
  void collidingNames() {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < 1 << 16; i++) {
      text.append(i == 0 ? "\"" : ",\"");
      for (int bit = 0; bit < 16; bit++) {
        text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      text.append("\":0");
    }
    Map<?, ?> map = (Map<?, ?>) JsonText.of(text.append("}").toString()).readObject();
    assertThat(map).hasSize(1 << 16);
    assertThat(map.keySet().stream().mapToInt(Object::hashCode).distinct().count())
        .isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\\"",
        "\\\\",
        "\\n",
        "\\u0041",
        "\\ud800",
        "\\ud83d\\ude00",
        "é",
        "漢",
        "😀",
        "x",
        "x\\t"
      })
  void aMegabyteOfOneUnit(String unit) {
    String content = unit.repeat(MEGABYTE / unit.length());
    JsonText text = JsonText.of("\"" + content + "\"");
    String value = (String) text.readObject();
    text.skip();
    assertThat(JsonText.of(Written.plain(json -> json.writeString(value))).readObject())
        .isEqualTo(value);
    byte[] bytes = text.bytes();
    byte[] target = new byte[bytes.length];
    assertThat(JsonStrings.unescape(bytes, 1, bytes.length - 1, target, 0)).isPositive();
    assertThatThrownBy(() -> JsonText.of("\"" + content).readObject())
        .isInstanceOf(JsonException.class);
  }

  @Test
  void aMegabyteOfSpace() {
    String space = " \n\t\r".repeat(MEGABYTE / 4);
    assertThat(JsonText.of(space + "[" + space + "]" + space).readObject()).isEqualTo(List.of());
  }

  @Test
  void aMillionFailures() {
    JsonReader reader = JsonText.of("[" + "\"a\",".repeat(250_000) + "1]").reader();
    reader.beginArray();
    while (reader.nextElement()) {
      reader.readInt();
    }
    reader.end();
    assertThat(reader.failures()).hasSize(JsonReader.MAX_FAILURES);
    assertThat(reader.failures().get(99).toString())
        .isEqualTo("/99: expected an integer, found \"a\"");
  }

  /** Many failures late in a large text: one pass finds the pointers of all. */
  @Test
  void failuresFarFromTheStart() {
    JsonReader reader =
        JsonText.of("[" + "1,".repeat(500_000) + "\"a\",".repeat(200) + "1]").reader();
    reader.beginArray();
    while (reader.nextElement()) {
      reader.readInt();
    }
    assertThat(reader.failures().get(99).pointer()).isEqualTo("/500099");
  }

  /** A value of the wrong type is skipped with a loop, whatever is in it. */
  @Test
  void aDeepValueOfTheWrongType() {
    String deep = "[".repeat(500) + "]".repeat(500);
    JsonReader reader = JsonText.of("[" + (deep + ",").repeat(1000) + "1]").reader();
    reader.beginArray();
    while (reader.nextElement()) {
      reader.readInt();
    }
    reader.end();
    assertThat(reader.failures()).hasSize(100);
  }

  @Test
  void longTextsInFailuresAreCut() {
    assertThatThrownBy(
            () -> JsonText.of("\"" + "é".repeat(MEGABYTE) + "\"").read(JsonReader::readInt))
        .hasMessage("expected an integer, found \"" + "é".repeat(19) + "…\" (at byte 0)");
    assertThatThrownBy(() -> JsonText.of("a".repeat(MEGABYTE)).read(JsonReader::readInt))
        .hasMessage("expected a value, found " + "a".repeat(40) + "… (at byte 0)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[],", "\"a\",", "1,"})
  void classesThatAreToldBehindAMegabyteAtEachLevel(String filler) {
    String inner = "{\"x\":[" + filler.repeat(MEGABYTE / filler.length()) + "1],\"kind\":\"node\"}";
    int levels = 400;
    String text = "{\"next\":".repeat(levels) + inner + ",\"kind\":\"node\"}".repeat(levels);
    assertThatThrownBy(() -> JsonText.of(text).read(JsonBoundsTest::readNode))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("expected an object that tells its class further in front");
  }

  @Test
  void classesThatAreToldAtTheEndsOfManyLevels() {
    int levels = 100;
    String text =
        "{\"next\":".repeat(levels) + "{\"kind\":\"node\"}" + ",\"kind\":\"node\"}".repeat(levels);
    assertThat(JsonText.of(text).read(JsonBoundsTest::readNode)).isEqualTo(levels + 1);
  }

  /** The number of nodes within each other. */
  private static int readNode(JsonReader json) {
    JsonNames kind = JsonNames.of("kind");
    assertThat(JsonTags.ofProperty(json, kind, JsonNames.of("node"))).isZero();
    json.beginObject();
    int nodes = 1;
    JsonNames names = JsonNames.of("next");
    int property = JsonReader.END;
    while ((property = json.nextProperty(names, property)) != JsonReader.END) {
      if (property == 0) {
        nodes += readNode(json);
      } else {
        json.skipValue();
      }
    }
    return nodes;
  }
}
