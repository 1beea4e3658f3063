package dev.albroute.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 8259, the grammar: what is JSON is read, what is not is refused. */
class JsonGrammarTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "\"\"",
        "0",
        "-0",
        "null",
        "true",
        "false",
        " \t\r\n1\t\r\n ",
        "[1 , 2]",
        "{\"a\" : 1 , \"b\" :2}",
        "1e5",
        "1E5",
        "1e+5",
        "1e-5",
        "0e5",
        "0.5",
        "-0.5e-5",
        "0.0000",
        "\"\u007f\"",
        "\"\\u0000\"",
        "\"\\/\"",
        "\"\u2028\u2029\"",
        "\"\uFFFE\uFFFF\"",
        "[[[[]]]]",
        "{\"\":{\"\":[]}}",
        "{\"a\":1,\"a\":2}",
        "\"\\uD834\\uDD1E\"",
        "\"\\ud800\"",
        "123456789012345678901234567890",
        "[null,true,false,1,\"\",{},[]]",
        "\"'\"",
        "[1]\n",
        "\"\\u00e9\\u00E9é\""
      })
  void acceptsWhatTheGrammarAllows(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    JsonNode expected = JacksonOracle.parse(bytes);
    assertThat(expected).as("the oracle accepts it").isNotNull();
    assertThat(JacksonOracle.same(expected, read(bytes))).isTrue();
    skip(bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "[1",
        "[1,",
        "[1,]",
        "[,1]",
        "[,]",
        "[1,,2]",
        "[1 2]",
        "[1:2]",
        "[1}",
        "{]",
        "[}",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,",
        "{\"a\":1,}",
        "{,}",
        "{,\"a\":1}",
        "{\"a\" 1}",
        "{\"a\"::1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1,,\"b\":2}",
        "{a:1}",
        "{'a':1}",
        "{1:1}",
        "{null:1}",
        "{\"a\":}",
        "{\"a\",1}",
        "{\"a\":1]",
        "1 2",
        "1,",
        "{}{}",
        "{} []",
        "[]]",
        "{}}",
        "null null",
        "nul",
        "nulll",
        "NULL",
        "Null",
        "tru",
        "truee",
        "TRUE",
        "fals",
        "falsee",
        "nan",
        "NaN",
        "Infinity",
        "-Infinity",
        "undefined",
        "01",
        "-01",
        "00",
        "-",
        "+1",
        "--1",
        "-a",
        "1.",
        ".5",
        "-.5",
        "1.e5",
        "1e",
        "1e+",
        "1e-",
        "1e5.5",
        "1e1e1",
        "0x1",
        "1_000",
        "1,000",
        "0.",
        "-0.",
        "1.2.3",
        "1a",
        "1L",
        "1f",
        "\u0661",
        "\"a",
        "\"\\\"",
        "\"\\",
        "\"\\x\"",
        "\"\\a\"",
        "\"\\'\"",
        "\"\\0\"",
        "\"\\u\"",
        "\"\\u1\"",
        "\"\\u12\"",
        "\"\\u123\"",
        "\"\\u123g\"",
        "\"\\uD834\\u\"",
        "\"\\U0041\"",
        "\"\\u 041\"",
        "\"\\u-041\"",
        "\"\t\"",
        "\"\n\"",
        "\"\r\"",
        "\"\u0000\"",
        "\"\u001f\"",
        "'a'",
        "[\"a\nb\"]",
        "//c\n1",
        "/*c*/1",
        "#c\n1",
        "1//c",
        "[1]//",
        "\u00a01",
        "1\u00a0",
        "\u000b1",
        "\f1",
        "1\f",
        "\u00851",
        "\u20281",
        "\uFEFF",
        "\uFEFF\uFEFF1",
        "1\uFEFF",
        "{\"a\":1}x",
        "[\"a\",\n\u000b]",
        "<null>",
        "[\"x\"",
        "\u0000",
        "1\u0000",
        "[1]\u0000",
        "{\"a\\",
        "{\"a\\u00",
        "[\"\\uD8\"]",
        "\"\\\u00e9\"",
        "\\u0031",
        "\"\\uFF１0\"",
        "\"\\n",
        "*",
        "{\"a\":\"b\"}/**/",
        "{\"a\":/*c*/1}",
        "[1,\n1\n,1",
        "[-]",
        "[0.3e+]",
        "[0e]",
        "[2.e-3]",
        "[1+2]",
        "[1e+-2]",
        "[- 1]",
        "[-2.]"
      })
  void refusesWhatTheGrammarForbids(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> read(bytes)).isInstanceOf(JsonException.class);
    assertThatThrownBy(() -> skip(bytes)).isInstanceOf(JsonException.class);
  }

  @Test
  void agreesWithJacksonOnRandomTexts() {
    Random random = new Random(8259);
    for (int i = 0; i < 20_000; i++) {
      agrees(JsonTexts.good(random).getBytes(StandardCharsets.UTF_8), true);
    }
  }

  @Test
  void agreesWithJacksonOnRandomTextsWithErrors() {
    Random random = new Random(2026);
    int accepted = 0;
    for (int i = 0; i < 60_000; i++) {
      if (agrees(JsonTexts.mutated(random), false)) {
        accepted++;
      }
    }
    assertThat(accepted).as("of both kinds there are many").isBetween(5_000, 55_000);
  }

  /** Every prefix of a text is refused, and in every place of a larger array only the text itself is read. */
  @Test
  void staysWithinItsRange() {
    byte[] text =
        "{\"a\":[1.5e3,\"x\\u00e9é\",true,null,{\"b\":\"\"}]}".getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < text.length; length++) {
      int end = length;
      assertThatThrownBy(() -> {
            JsonReader reader = new JsonReader().reset(text, 0, end);
            ObjectCodec.readObject(reader);
          })
          .isInstanceOf(JsonException.class);
    }
    Object expected = read(text);
    byte[] around = new byte[text.length + 40];
    java.util.Arrays.fill(around, (byte) '7');
    for (int at = 0; at <= 40; at++) {
      byte[] bytes = around.clone();
      System.arraycopy(text, 0, bytes, at, text.length);
      JsonReader reader = new JsonReader().reset(bytes, at, at + text.length);
      assertThat(ObjectCodec.readObject(reader)).isEqualTo(expected);
      reader.end();
    }
  }

  @Test
  void aNumberEndsWithItsRange() {
    byte[] digits = "123456".getBytes(StandardCharsets.UTF_8);
    assertThat(new JsonReader().reset(digits, 1, 3).readInt()).isEqualTo(23);
    assertThat(new JsonReader().reset(digits, 1, 3).readDouble()).isEqualTo(23);
    assertThat(new JsonReader().reset(digits, 1, 3).readLong()).isEqualTo(23);
  }

  private static boolean agrees(byte[] text, boolean mustBeAccepted) {
    String shown = new String(text, StandardCharsets.UTF_8);
    JsonNode expected = JacksonOracle.parse(text);
    JsonReader reader = new JsonReader().reset(text, 0, text.length);
    Object value;
    try {
      value = ObjectCodec.readObject(reader);
      reader.end();
    } catch (JsonException e) {
      assertThat(expected)
          .as("refused (%s): %s", e.getMessage(), shown)
          .isIn(null, JacksonOracle.ABSTAINS);
      assertThatThrownBy(() -> skip(text))
          .as("skipped: %s", shown)
          .isInstanceOf(JsonException.class);
      assertThat(mustBeAccepted).as(shown).isFalse();
      return false;
    }
    assertThat(expected).as("accepted: %s", shown).isNotNull();
    skip(text);
    for (JsonFailure failure : reader.failures()) {
      assertThat(failure.message())
          .as(shown)
          .startsWith("expected a number with an exponent of at most 9999");
    }
    if (!reader.failed() && expected != JacksonOracle.ABSTAINS) {
      assertThat(JacksonOracle.same(expected, value))
          .as("%s is %s", shown, value)
          .isTrue();
    }
    return true;
  }

  static Object read(byte[] text) {
    JsonReader reader = new JsonReader().reset(text, 0, text.length);
    Object value = ObjectCodec.readObject(reader);
    reader.end();
    return value;
  }

  private static void skip(byte[] text) {
    JsonReader reader = new JsonReader().reset(text, 0, text.length);
    reader.skipValue();
    reader.end();
  }
}
