package dev.albroute.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader, method by method. */
class JsonReaderTest {
  private static final JsonNames NAMES = JsonNames.of("a", "bb", "ccccccccc", "reference");

  @Test
  void walksThroughObjectsAndArrays() {
    JsonReader json = JsonText.of(
            " { \"a\" : [ 1 , [ ] , { } ] , \"unknown\":{\"x\":[]},\"bb\":null } ")
        .reader();
    assertThat(json.beginObject()).isTrue();
    assertThat(json.nextProperty(NAMES, JsonReader.END)).isZero();
    assertThat(json.beginArray()).isTrue();
    assertThat(json.nextElement()).isTrue();
    assertThat(json.readInt()).isEqualTo(1);
    assertThat(json.nextElement()).isTrue();
    assertThat(json.beginArray()).isTrue();
    assertThat(json.nextElement()).isFalse();
    assertThat(json.nextElement()).isTrue();
    assertThat(json.beginObject()).isTrue();
    assertThat(json.nextProperty()).isFalse();
    assertThat(json.nextElement()).isFalse();
    assertThat(json.nextProperty(NAMES, 0)).isEqualTo(JsonReader.UNKNOWN);
    assertThat(json.nameText()).isEqualTo("unknown");
    json.skipValue();
    assertThat(json.nextProperty(NAMES, JsonReader.UNKNOWN)).isEqualTo(1);
    assertThat(json.readNull()).isTrue();
    assertThat(json.nextProperty(NAMES, 1)).isEqualTo(JsonReader.END);
    json.end();
    assertThat(json.failed()).isFalse();
    assertThat(json.failures()).isEmpty();
  }

  @Test
  void aValueIsSkippedHoweverDeepTheReaderIs() {
    int depth = 100;
    JsonReader json = JsonText.of(
            "[".repeat(depth) + "{\"x\":[{\"y\":[]},[[]]]},1" + "]".repeat(depth))
        .reader();
    for (int i = 0; i < depth; i++) {
      assertThat(json.beginArray()).isTrue();
      assertThat(json.nextElement()).isTrue();
    }
    json.skipValue();
    assertThat(json.nextElement()).isTrue();
    assertThat(json.readInt()).isEqualTo(1);
    for (int i = 0; i < depth; i++) {
      assertThat(json.nextElement()).isFalse();
    }
    json.end();
  }

  @Test
  void aValueOfAnotherTypeIsNotedAndSkipped() {
    String text = "[{\"x\":[1]},[1,[2]],\"s\",1.5,true,false,null]";
    for (int expected = 0; expected < 14; expected++) {
      JsonReader json = JsonText.of(text).reader();
      json.beginArray();
      while (json.nextElement()) {
        read(json, expected);
      }
      json.end();
      assertThat(json.failures()).hasSizeBetween(5, 7);
    }
  }

  private static void read(JsonReader json, int type) {
    switch (type) {
      case 0 -> {
        if (json.beginObject()) {
          while (json.nextProperty()) {
            json.skipValue();
          }
        }
      }
      case 1 -> {
        if (json.beginArray()) {
          while (json.nextElement()) {
            json.skipValue();
          }
        }
      }
      case 2 -> assertThat(json.readString()).isIn("", "s");
      case 3 -> assertThat(json.readBoolean()).isIn(true, false);
      case 4 -> assertThat(json.readInt()).isZero();
      case 5 -> assertThat(json.readLong()).isZero();
      case 6 -> assertThat(json.readDouble()).isIn(0.0, 1.5);
      case 7 -> assertThat(json.readFloat()).isIn(0.0f, 1.5f);
      case 8 -> assertThat(json.readBigDecimal()).isIn(BigDecimal.ZERO, new BigDecimal("1.5"));
      case 9 -> assertThat(json.readBigInteger()).isEqualTo(BigInteger.ZERO);
      case 10 -> assertThat(json.readChar()).isIn('\0', 's');
      case 11 -> assertThat(json.readByte()).isZero();
      case 12 -> assertThat(json.readShort()).isZero();
      default -> assertThat(json.readConstant(NAMES)).isEqualTo(JsonReader.UNKNOWN);
    }
  }

  @Test
  void knowsWhatComesNext() {
    JsonReader json = JsonText.of("[ {}, [], \"\", -1, 0, true, false, null]").reader();
    json.beginArray();
    StringBuilder seen = new StringBuilder();
    while (json.nextElement()) {
      seen.append(json.peek()).append(json.peek());
      json.skipValue();
    }
    assertThat(seen).hasToString("{{[[\"\"0000ttffnn");
    assertThatThrownBy(() -> JsonText.of("x").reader().peek()).isInstanceOf(JsonException.class);
    assertThatThrownBy(() -> JsonText.of("").reader().peek()).isInstanceOf(JsonException.class);
  }

  @Test
  void aStringCanBeLocated() {
    byte[] bytes = "  [\"a\\u00e9\", 1, \"\"]".getBytes(StandardCharsets.UTF_8);
    JsonReader json = new JsonReader().reset(bytes, 1, bytes.length);
    json.beginArray();
    json.nextElement();
    assertThat(json.locateString()).isTrue();
    assertThat(JsonStrings.decode(bytes, json.textStart(), json.textEnd())).isEqualTo("aé");
    json.nextElement();
    assertThat(json.locateString()).isFalse();
    json.nextElement();
    assertThat(json.locateString()).isTrue();
    assertThat(json.textStart()).isEqualTo(json.textEnd());
    assertThat(json.nextElement()).isFalse();
    assertThat(json.failures()).hasSize(1);
  }

  @Test
  void oneReaderReadsManyTexts() {
    JsonReader json = new JsonReader();
    for (String text : new String[] {"[1", "{\"a\":[[[", "[\"x\",", "1"}) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      json.reset(bytes, 0, bytes.length);
      try {
        ObjectCodec.readObject(json);
        json.readInt();
      } catch (JsonException e) {
        assertThat(e.failures()).isNotEmpty();
      }
    }
    byte[] good = "[1,2]".getBytes(StandardCharsets.UTF_8);
    assertThat(ObjectCodec.readObject(json.reset(good, 0, good.length))).isEqualTo(List.of(1, 2));
    json.end();
    assertThatThrownBy(() -> json.reset(good, 0, 6)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> json.reset(good, -1, 5)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> json.reset(good, 3, 2)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "\\n",
        "é",
        "漢",
        "x\\u0000y",
        "abcdefgh",
        "abcdefghi\\\"",
        "0123456789012345678901234567890123456789"
      })
  void stringsAreDecodedInEveryPosition(String content) {
    String expected = JacksonOracle.parse(("\"" + content + "\"").getBytes(StandardCharsets.UTF_8))
        .textValue();
    for (int before = 0; before < 10; before++) {
      for (int after = 0; after < 10; after++) {
        String text = "[" + " ".repeat(before) + "\"" + content + "\"" + " ".repeat(after) + "]";
        assertThat(JsonText.of(text).readObject()).isEqualTo(List.of(expected));
        String inside = "\"" + "p".repeat(before) + content + "s".repeat(after) + "\"";
        assertThat(JsonText.of(inside).readObject())
            .isEqualTo("p".repeat(before) + expected + "s".repeat(after));
      }
    }
  }

  @Test
  void aStringMayBeNull() {
    JsonReader json = JsonText.of("[null, \"null\" ,\"\" , null,\"é\", 1,nul]").reader();
    json.beginArray();
    List<String> read = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      assertThat(json.nextElement()).isTrue();
      read.add(json.readStringOrNull());
    }
    assertThat(read).containsExactly(null, "null", "", null, "é", "");
    assertThat(json.failures()).hasSize(1);
    assertThat(json.nextElement()).isTrue();
    assertThatThrownBy(json::readStringOrNull).isInstanceOf(JsonException.class);
  }

  @Test
  void aCharacterIsAStringOfOne() {
    assertThat(JsonText.of("\"é\"").read(JsonReader::readChar)).isEqualTo('é');
    assertThat(JsonText.of("\"\\ud83d\"").read(JsonReader::readChar)).isEqualTo('\ud83d');
    for (String text : new String[] {"\"\"", "\"ab\"", "\"😀\"", "1", "null"}) {
      assertThatThrownBy(() -> JsonText.of(text).read(JsonReader::readChar))
          .hasMessageStartingWith("expected a string of one character, found ");
    }
  }

  @Test
  void integersAreReadAtTheirLimits() {
    Random random = new Random(64);
    List<Long> values = new ArrayList<>(List.of(0L, 1L, -1L, Long.MAX_VALUE, Long.MIN_VALUE));
    for (int bits = 0; bits < 64; bits++) {
      for (int delta = -1; delta <= 1; delta++) {
        values.add((1L << bits) + delta);
        values.add(-(1L << bits) + delta);
      }
    }
    for (long ten = 1; ten <= Long.MAX_VALUE / 10; ten *= 10) {
      values.addAll(List.of(ten - 1, ten, ten + 1, -ten));
    }
    for (int i = 0; i < 10_000; i++) {
      values.add(random.nextLong() >> random.nextInt(64));
    }
    for (long value : values) {
      for (String text : new String[] {"" + value, value + " ", "[" + value + "]", " " + value}) {
        boolean array = text.startsWith("[");
        assertThat(integer(text, array, JsonReader::readLong)).isEqualTo(value);
        assertThat(integer(text, array, JsonReader::readInt))
            .isEqualTo((int) value == value ? value : null);
        assertThat(integer(text, array, JsonReader::readShort))
            .isEqualTo((short) value == value ? value : null);
        assertThat(integer(text, array, JsonReader::readByte))
            .isEqualTo((byte) value == value ? value : null);
        assertThat(integer(text, array, JsonReader::readBigInteger)).isEqualTo(value);
        assertThat(integer(text, array, JsonReader::readBigDecimal)).isEqualTo(value);
      }
    }
    for (String beyond : new String[] {
      "9223372036854775808", "-9223372036854775809", "18446744073709551616", "99999999999999999999"
    }) {
      assertThat(integer(beyond, false, JsonReader::readLong)).isNull();
      assertThat(JsonText.of(beyond).read(JsonReader::readBigInteger))
          .isEqualTo(new BigInteger(beyond));
    }
    assertThatThrownBy(() -> JsonText.of("128").read(JsonReader::readByte))
        .hasMessage("expected an integer from -128 to 127, found 128 (at byte 0)");
  }

  private static Long integer(
      String text, boolean array, java.util.function.Function<JsonReader, ? extends Number> read) {
    JsonReader json = JsonText.of(text).reader();
    if (array) {
      json.beginArray();
      json.nextElement();
    }
    Number value = read.apply(json);
    if (array) {
      assertThat(json.nextElement()).isFalse();
    }
    json.end();
    return json.failed() ? null : (Long) value.longValue();
  }

  /** Every decimal text gives the double and float that the JDK rounds it to, and the decimal with all its digits. */
  @Test
  void decimalsAreRoundedAsTheJdkRoundsThem() {
    Random random = new Random(754);
    List<String> texts = new ArrayList<>(List.of(
        "0.1",
        "2.2250738585072011e-308",
        "2.2250738585072014e-308",
        "4.9e-324",
        "2.4703282292062327e-324",
        "2.4703282292062328e-324",
        "1.7976931348623157e308",
        "9007199254740993",
        "9007199254740992.5",
        "9007199254740993.00000000000000000000001",
        "1e22",
        "1e23",
        "123456789012345678e-5",
        "8.41e21",
        "9.5367431640625e-7",
        "16777217",
        "16777216.5",
        "3.4028235e38",
        "1.17549435e-38",
        "1.4e-45",
        "7.0064923216240853e-46",
        "0.000000000000001",
        "179769313486231580793728971405301e276",
        "100000016777215.5",
        "0e500",
        "-0e-500"));
    for (int i = 0; i < 60_000; i++) {
      texts.add(decimal(random));
    }
    for (String text : texts) {
      assertThat(JsonText.of(text).read(JsonReader::readBigDecimal))
          .as(text)
          .isEqualTo(new BigDecimal(text));
      double expected = Double.parseDouble(text);
      if (!Double.isInfinite(expected)) {
        assertThat(JsonText.of(text).read(JsonReader::readDouble)).as(text).isEqualTo(expected);
      }
      float single = Float.parseFloat(text);
      if (!Float.isInfinite(single)) {
        assertThat(JsonText.of(text).read(JsonReader::readFloat)).as(text).isEqualTo(single);
      }
    }
  }

  private static String decimal(Random random) {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
    switch (random.nextInt(4)) {
      case 0 ->
        text.append(Math.abs(random.nextInt(100_000))).append('.').append(random.nextInt(1000));
      case 1 -> {
        // In the middle between two doubles, or very near: the hardest to round.
        double low = Math.abs(Double.longBitsToDouble(
            random.nextLong() & 0x7FE0_0000_0000_0000L | random.nextLong() >>> 12));
        BigDecimal middle =
            new BigDecimal(low).add(new BigDecimal(Math.nextUp(low))).divide(BigDecimal.valueOf(2));
        text.append(middle.round(new java.math.MathContext(15 + random.nextInt(25))));
      }
      default -> {
        text.append(1 + random.nextInt(9));
        for (int i = random.nextInt(22); i > 0; i--) {
          text.append(random.nextInt(10));
        }
        if (random.nextBoolean()) {
          text.append('.').append(Math.abs(random.nextLong() >> random.nextInt(64)));
        }
        text.append(random.nextBoolean() ? 'e' : 'E').append(random.nextInt(680) - 340);
      }
    }
    return text.toString();
  }
}
