package dev.albroute.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What RFC 8259 leaves to an implementation, and what this one does. Each has its paragraph in docs/json.md. */
class JsonPolicyTest {
  private static final JsonNames POINT = JsonNames.of("x", "y");

  /** §4: "The names within an object SHOULD be unique. [...] Many implementations report the last name/value pair only." */
  @Test
  void theLastOfDuplicateNamesWins() {
    String text = "{\"x\":1,\"y\":2,\"x\":{\"z\":3},\"x\":4}";
    assertThat(JsonText.of(text).readObject()).isEqualTo(Map.of("x", 4, "y", 2));
    int[] typed =
        JsonText.of("{\"x\":1,\"y\":2,\"\\u0078\":5,\"x\":4}").read(JsonPolicyTest::readPoint);
    assertThat(typed).containsExactly(4, 2);
  }

  /** §2: "A JSON text is a serialized value." Nothing at all is none. */
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\r\n "})
  void anEmptyTextIsAnError(String text) {
    assertThatThrownBy(() -> JsonText.of(text).readObject())
        .isInstanceOf(JsonException.class)
        .hasMessageStartingWith("expected a value, found the end");
  }

  /** §2: "JSON-text = ws value ws": nothing else may follow. */
  @ParameterizedTest
  @ValueSource(strings = {"1 2", "{} x", "[],", "null null", "\"a\"\"b\"", "1\u0000"})
  void trailingContentIsAnError(String text) {
    assertThatThrownBy(() -> JsonText.of(text).readObject()).isInstanceOf(JsonException.class);
  }

  /**
   * §8.1: "implementations that parse JSON texts MAY ignore the presence of a byte order mark rather than treating it as an
   * error."
   */
  @Test
  void oneByteOrderMarkIsIgnored() {
    assertThat(JsonText.of("\uFEFF {\"x\":1}").readObject()).isEqualTo(Map.of("x", 1));
    assertThatThrownBy(() -> JsonText.of("\uFEFF\uFEFF1").readObject())
        .isInstanceOf(JsonException.class);
    assertThatThrownBy(() -> JsonText.of("\uFEFF").readObject()).isInstanceOf(JsonException.class);
    assertThatThrownBy(() -> JsonText.of(0xEF, 0xBB, '1').readObject())
        .isInstanceOf(JsonException.class);
  }

  /** §8.1: "JSON text exchanged between systems that are not part of a closed ecosystem MUST be encoded using UTF-8." */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE", "ISO-8859-1"})
  void otherEncodingsAreRefused(String charset) throws Exception {
    byte[] text = "[\"é\"]".getBytes(charset);
    assertThatThrownBy(() -> new JsonText(text).readObject()).isInstanceOf(JsonException.class);
  }

  static List<int[]> malformedUtf8() {
    return List.of(
        new int[] {0x80},
        new int[] {0xBF},
        new int[] {0xC0, 0x80},
        new int[] {0xC1, 0xBF},
        new int[] {0xC2},
        new int[] {0xC2, 0x41},
        new int[] {0xC3, 0xC3},
        new int[] {0xE0, 0x80, 0x80},
        new int[] {0xE0, 0x9F, 0xBF},
        new int[] {0xE2, 0x82},
        new int[] {0xE2, 0x82, 0x41},
        new int[] {0xE2, 0x41, 0x82},
        new int[] {0xED, 0xA0, 0x80},
        new int[] {0xED, 0xBF, 0xBF},
        new int[] {0xF0, 0x80, 0x80, 0x80},
        new int[] {0xF0, 0x8F, 0xBF, 0xBF},
        new int[] {0xF0, 0x9F, 0x98},
        new int[] {0xF0, 0x9F, 0x98, 0x41},
        new int[] {0xF4, 0x90, 0x80, 0x80},
        new int[] {0xF5, 0x80, 0x80, 0x80},
        new int[] {0xF8, 0x88, 0x80, 0x80, 0x80},
        new int[] {0xFE},
        new int[] {0xFF});
  }

  /** §8.1 and RFC 3629 §3: overlong forms, surrogates, values above U+10FFFF and cut sequences are not UTF-8. */
  @ParameterizedTest
  @MethodSource("malformedUtf8")
  void malformedUtf8IsRefusedWhereverItStands(int[] sequence) {
    byte[] bytes = JsonText.of(sequence).bytes();
    for (String before : new String[] {"", "abcdefgh", "é", "x".repeat(40)}) {
      for (String after : new String[] {"", "abcdefgh", "x".repeat(40)}) {
        byte[] string = around("\"" + before, bytes, after + "\"");
        assertThatThrownBy(() -> new JsonText(string).readObject())
            .isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> new JsonText(string).skip()).isInstanceOf(JsonException.class);
        byte[] name = around("{\"" + before, bytes, after + "\":1}");
        assertThatThrownBy(() -> new JsonText(name).readObject()).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> new JsonText(name).read(JsonPolicyTest::readPoint))
            .isInstanceOf(JsonException.class);
      }
    }
    assertThatThrownBy(() -> new JsonText(around("[", bytes, "]")).readObject())
        .isInstanceOf(JsonException.class);
  }

  /**
   * §8.2: "the behavior of software that receives JSON texts containing such values [unpaired surrogates] is unpredictable".
   * Here a string keeps them, and they are written as the escapes that they came from.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\ud800",
        "\\udfff",
        "a\\ud800b",
        "\\udc00\\ud800",
        "\\ud800\\ud800\\udc00",
        "\\ud83d\\u0041",
        "\\ud83d\\n"
      })
  void unpairedSurrogatesAreKept(String escaped) {
    String text = "\"" + escaped + "\"";
    Object value = JsonText.of(text).readObject();
    assertThat(value)
        .isEqualTo(JacksonOracle.parse(text.getBytes(StandardCharsets.UTF_8)).textValue());
    assertThat(Written.plain(json -> json.writeString((String) value)))
        .isEqualTo(text.replace("\\ud800\\udc00", "\ud800\udc00").replace("\\u0041", "A"));
    assertThat(
            JsonText.of(Written.plain(json -> json.writeString((String) value))).readObject())
        .isEqualTo(value);
  }

  /** §8.3: names are compared "code unit by code unit" after escapes are replaced: "a\\b" is "a\u005Cb". */
  @Test
  void aNameWithEscapesIsTheSameName() {
    assertThat(JsonText.of("{\"\\u0078\":1,\"\\u0079\":2}").read(JsonPolicyTest::readPoint))
        .containsExactly(1, 2);
    assertThat(JsonText.of("{\"a\\\\b\":1,\"a\\u005Cb\":2}").readObject())
        .isEqualTo(Map.of("a\\b", 2));
  }

  /** §7: "Any character may be escaped." */
  @Test
  void escapedTextIsTheSameText() {
    assertThat(JsonText.of("\"\\u0031\\u0039\\u0037\\u0030-01-0\\u0031\"")
            .read(JavaTimeCodecs::readLocalDate))
        .isEqualTo("1970-01-01");
    assertThat(JsonText.of("\"\\u0041QI=\"").read(JdkCodecs::readByteArray)).containsExactly(1, 2);
    assertThat(JsonText.of("\"\\u004eaN\"").read(JsonReader::readDouble)).isNaN();
    int constant = JsonText.of("\"\\u0078\"").read(json -> json.readConstant(POINT));
    assertThat(constant).isZero();
  }

  /** §6: "This specification allows implementations to set limits on the range and precision of numbers accepted." */
  @Test
  void numbersKeepTheirValueOrAreRefused() {
    assertThat(JsonText.of("123456789012345678901234567890.5").read(JsonReader::readBigDecimal))
        .isEqualTo(new BigDecimal("123456789012345678901234567890.5"));
    assertThat(JsonText.of("12.50").read(JsonReader::readBigDecimal))
        .isEqualTo(new BigDecimal("12.50"));
    assertThat(JsonText.of("1e400").read(JsonReader::readBigDecimal))
        .isEqualTo(new BigDecimal("1e400"));
    assertThatThrownBy(() -> JsonText.of("1e400").read(JsonReader::readDouble))
        .hasMessage(
            "expected a number within the range of a 64-bit float, found 1e400 (at byte 0)");
    assertThatThrownBy(() -> JsonText.of("1e39").read(JsonReader::readFloat))
        .hasMessage("expected a number within the range of a 32-bit float, found 1e39 (at byte 0)");
    assertThat(JsonText.of("1e-400").read(JsonReader::readDouble)).isZero();
    assertThat(JsonText.of("-0.0").read(JsonReader::readDouble)).isEqualTo(-0.0);
    assertThat(JsonText.of("-0").read(JsonReader::readDouble)).isEqualTo(-0.0);
    assertThat(JsonText.of("-0").read(JsonReader::readInt)).isZero();
  }

  /** §6 does not tell 1 from 1.0; an integer is what has no fraction, however it is written. */
  @ParameterizedTest
  @CsvSource({
    "1.0, 1",
    "1e2, 100",
    "-1.50E1, -15",
    "12345e-2, ",
    "0e-5, 0",
    "1000000000e-9, 1",
    "0.1, ",
    "1e9999, ",
    "-0.0, 0"
  })
  void anIntegerMayBeWrittenWithAPointOrAnExponent(String text, Integer value) {
    if (value == null) {
      assertThatThrownBy(() -> JsonText.of(text).read(JsonReader::readInt))
          .isInstanceOf(JsonException.class);
    } else {
      assertThat(JsonText.of(text).read(JsonReader::readInt)).isEqualTo(value);
      assertThat(JsonText.of(text).read(JsonReader::readLong)).isEqualTo(value.longValue());
      assertThat(JsonText.of(text).read(JsonReader::readBigInteger))
          .isEqualTo(BigInteger.valueOf(value));
    }
  }

  /** §6: "Numeric values that cannot be represented in the grammar below (such as Infinity and NaN) are not permitted." */
  @Test
  void notANumberAndInfinitiesAreStrings() {
    for (double value :
        new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      String text = Written.plain(json -> json.writeDouble(value));
      assertThat(text).isEqualTo("\"" + value + "\"");
      assertThat(Written.plain(json -> json.writeFloat((float) value))).isEqualTo(text);
      assertThat(JsonText.of(text).read(JsonReader::readDouble)).isEqualTo(Double.valueOf(value));
      assertThat(JsonText.of(text).read(JsonReader::readFloat))
          .isEqualTo(Float.valueOf((float) value));
      assertThatThrownBy(() -> JsonText.of(text.replace("\"", "")).readObject())
          .isInstanceOf(JsonException.class);
    }
    assertThatThrownBy(() -> JsonText.of("\"1.5\"").read(JsonReader::readDouble))
        .hasMessage("expected a number, found \"1.5\" (at byte 0)");
  }

  /** §6 again, for values of no declared type: the first type that loses nothing. */
  @Test
  void anUntypedNumberIsTheFirstTypeThatLosesNothing() {
    assertThat(JsonText.of(
                "[1,-2147483648,2147483648,9223372036854775808,1.5,1.0,1e2,0.1,123456789012345]")
            .readObject())
        .isEqualTo(List.of(
            1,
            -2147483648,
            2147483648L,
            new BigInteger("9223372036854775808"),
            1.5,
            1.0,
            100.0,
            0.1,
            123456789012345L));
    assertThat(JsonText.of("0.1234567890123456").readObject())
        .isEqualTo(new BigDecimal("0.1234567890123456"));
    assertThat(JsonText.of("1e400").readObject()).isEqualTo(new BigDecimal("1e400"));
    assertThat(JsonText.of("-0.0").readObject()).isEqualTo(-0.0);
    assertThat(JsonText.of("-0").readObject()).isEqualTo(0);
  }

  /** §9: "An implementation may set limits on the maximum depth of nesting." */
  @Test
  void nestingIsBounded() {
    int most = JsonReader.MAX_DEPTH;
    JsonText deepest = JsonText.of("[".repeat(most) + "]".repeat(most));
    deepest.skip();
    assertThat(deepest.readObject()).isInstanceOf(List.class);
    JsonText tooDeep = JsonText.of("[".repeat(most + 1) + "]".repeat(most + 1));
    assertThatThrownBy(tooDeep::skip)
        .hasMessageContaining("expected at most 512 nested arrays and objects");
    assertThatThrownBy(tooDeep::readObject).isInstanceOf(JsonException.class);
    JsonText objects = JsonText.of("{\"a\":".repeat(most) + "1" + "}".repeat(most));
    objects.skip();
    assertThat(objects.readObject()).isInstanceOf(Map.class);
    assertThatThrownBy(JsonText.of("{\"a\":".repeat(most + 1))::skip)
        .isInstanceOf(JsonException.class);
  }

  /** §9: "An implementation may set limits on the length and character contents of strings." */
  @Test
  void stringsAndNamesAreBounded() {
    String longest = "x".repeat(JsonReader.MAX_STRING_LENGTH);
    assertThat(JsonText.of("\"" + longest + "\"").readObject()).isEqualTo(longest);
    assertThatThrownBy(() -> JsonText.of("\"é" + longest + "\"").readObject())
        .hasMessageContaining("expected a string of at most 16777216 bytes");
    assertThatThrownBy(() -> JsonText.of("\"" + longest + "x\"").readObject())
        .hasMessageContaining("expected a string of at most 16777216 bytes");
    String name = "n".repeat(JsonReader.MAX_NAME_LENGTH);
    assertThat(JsonText.of("{\"" + name + "\":1}").readObject()).isEqualTo(Map.of(name, 1));
    assertThatThrownBy(() -> JsonText.of("{\"" + name + "n\":1}").readObject())
        .hasMessageContaining("expected a name of at most 65536 bytes");
    assertThatThrownBy(() -> JsonText.of("{\"" + name + "n\":1}").skip())
        .isInstanceOf(JsonException.class);
  }

  static int[] readPoint(JsonReader json) {
    int[] point = new int[2];
    if (json.beginObject()) {
      int property = JsonReader.END;
      while ((property = json.nextProperty(POINT, property)) != JsonReader.END) {
        if (property == JsonReader.UNKNOWN) {
          json.skipValue();
        } else {
          point[property] = json.peek() == '{' ? skipped(json) : json.readInt();
        }
      }
    }
    return point;
  }

  private static int skipped(JsonReader json) {
    json.skipValue();
    return 0;
  }

  private static byte[] around(String before, byte[] bytes, String after) {
    byte[] start = before.getBytes(StandardCharsets.UTF_8);
    byte[] end = after.getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[start.length + bytes.length + end.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(bytes, 0, all, start.length, bytes.length);
    System.arraycopy(end, 0, all, start.length + bytes.length, end.length);
    return all;
  }
}
