package dev.albroute.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The writer in both of its modes. */
class JsonWriterTest {
  private static final JsonNames NAMES =
      JsonNames.of("a", "quote\"\\\n", "é", "reference", "x".repeat(40));

  @Test
  void writesObjectsAndArrays() {
    Consumer<JsonWriter> content = json -> {
      json.beginObject();
      json.name(NAMES, 0);
      json.beginArray();
      json.writeInt(1);
      json.beginObject();
      json.endObject();
      json.beginArray();
      json.endArray();
      json.writeString(null);
      json.writeString("x\"");
      json.writeChar('\n');
      json.writeBoolean(true);
      json.writeBoolean(false);
      json.endArray();
      json.name(NAMES, 1);
      json.writeNull();
      json.name("k\"");
      json.writeLong(-5);
      json.name(NAMES, 2);
      json.writeDouble(1.5);
      json.name(NAMES, 4);
      json.writeConstant(NAMES, 1);
      json.endObject();
    };
    assertThat(Written.plain(content))
        .isEqualTo(
            "{\"a\":[1,{},[],null,\"x\\\"\",\"\\n\",true,false],\"quote\\\"\\\\\\n\":null,\"k\\\"\":-5,\"é\":1.5,\""
                + "x".repeat(40) + "\":\"quote\\\"\\\\\\n\"}");
    assertThat(unwrapped(Written.embedded(content))).isEqualTo(Written.plain(content));
  }

  /** A name and a string in one step are the same as in two, for every name, string and place. */
  @Test
  void aPropertyWithAStringIsANameAndAString() {
    String[] values = {null, "", "x", "quote\"", "漢字", "y".repeat(1_023), "z".repeat(5_000) + "\n"};
    for (int name = 0; name < 5; name++) {
      int index = name;
      Consumer<JsonWriter> oneStep = json -> {
        json.beginObject();
        for (String value : values) {
          json.writeString(NAMES, index, value);
        }
        json.endObject();
      };
      Consumer<JsonWriter> twoSteps = json -> {
        json.beginObject();
        for (String value : values) {
          json.name(NAMES, index);
          json.writeString(value);
        }
        json.endObject();
      };
      assertThat(Written.plain(oneStep)).isEqualTo(Written.plain(twoSteps));
      assertThat(Written.embedded(oneStep)).isEqualTo(Written.embedded(twoSteps));
    }
  }

  /** The start of an object in one step with what comes first is the same as in two, for every name, string and place. */
  @Test
  void anObjectMayStartWithItsFirstName() {
    String[] values = {null, "", "x", "quote\"", "漢字", "y".repeat(1_023), "z".repeat(5_000) + "\n"};
    for (String name : new String[] {"a", "quote\"\\\n", "é", "x".repeat(40)}) {
      JsonNames names = JsonNames.of(name, "other");
      Consumer<JsonWriter> oneStep = json -> {
        json.beginArray();
        for (String value : values) {
          json.beginObject(names, value);
          json.writeString(names, 1, value);
          json.endObject();
        }
        json.beginObject(names);
        json.beginObject(names);
        json.writeInt(1);
        json.endObject();
        json.endObject();
        json.endArray();
      };
      Consumer<JsonWriter> twoSteps = json -> {
        json.beginArray();
        for (String value : values) {
          json.beginObject();
          json.writeString(names, 0, value);
          json.writeString(names, 1, value);
          json.endObject();
        }
        json.beginObject();
        json.name(names, 0);
        json.beginObject();
        json.name(names, 0);
        json.writeInt(1);
        json.endObject();
        json.endObject();
        json.endArray();
      };
      assertThat(Written.plain(oneStep)).isEqualTo(Written.plain(twoSteps));
      assertThat(Written.embedded(oneStep)).isEqualTo(Written.embedded(twoSteps));
    }
  }

  @Test
  void anObjectWithoutNamesHasNoFirst() {
    JsonNames none = JsonNames.of();
    assertThatThrownBy(() -> Written.plain(json -> json.beginObject(none)))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> Written.plain(json -> json.beginObject(none, "x")))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aNameIsNeverNull() {
    assertThatThrownBy(() -> Written.plain(json -> json.name(null)))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void aReferenceMayBeNull() {
    assertThat(Written.plain(json -> {
          json.beginArray();
          json.writeString(null);
          json.writeBigDecimal(null);
          json.writeBigInteger(null);
          json.writeBase64(null);
          JdkCodecs.writeUUID(json, null);
          JavaTimeCodecs.writeInstant(json, null);
          ObjectCodec.writeObject(json, null);
          JsonValue.writeJsonValue(json, null);
          json.endArray();
        }))
        .isEqualTo("[null,null,null,null,null,null,null,null]");
  }

  /** RFC 8259 §7: "the characters that MUST be escaped: quotation mark, reverse solidus, and the control characters". */
  @Test
  void everyCharacterIsWritten() {
    for (int c = 0; c < 0x10000; c++) {
      String text = "" + (char) c;
      String written = Written.plain(json -> json.writeString(text));
      assertThat(JacksonOracle.parse(written.getBytes(StandardCharsets.UTF_8)).textValue())
          .isEqualTo(text);
      assertThat(unwrapped(Written.embedded(json -> json.writeString(text)))).isEqualTo(written);
      boolean stands = c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate((char) c);
      assertThat(written.equals("\"" + text + "\"")).isEqualTo(stands);
    }
  }

  @Test
  void bothModesAreTheSameJson() {
    Random random = new Random(42);
    for (int i = 0; i < 3_000; i++) {
      Object value = value(random, 0);
      String plain = Written.plain(json -> ObjectCodec.writeObject(json, value));
      String embedded = Written.embedded(json -> ObjectCodec.writeObject(json, value));
      assertThat(unwrapped(embedded)).isEqualTo(plain);
      JsonNode tree = JacksonOracle.parse(plain.getBytes(StandardCharsets.UTF_8));
      assertThat(tree).as(plain).isNotNull();
      if (tree != JacksonOracle.ABSTAINS) {
        assertThat(sameWritten(tree, value)).as(plain).isTrue();
      }
    }
  }

  @Test
  void textsOfEveryLengthAreWritten() {
    Random random = new Random(7);
    for (int length = 0; length < 2_200; length += 1 + random.nextInt(9)) {
      StringBuilder text = new StringBuilder();
      int kinds = 1 + random.nextInt(4);
      while (text.length() < length) {
        text.append(
            switch (random.nextInt(kinds * 8)) {
              case 8 -> "\"";
              case 9 -> "é";
              case 16 -> "漢";
              case 17 -> "\\";
              case 24 -> "😀";
              case 25 -> "\ud800";
              case 26 -> "\u0001";
              default -> "x";
            });
      }
      String value = text.toString();
      String plain = Written.plain(json -> json.writeString(value));
      assertThat(JacksonOracle.parse(plain.getBytes(StandardCharsets.UTF_8)).textValue())
          .isEqualTo(value);
      assertThat(unwrapped(Written.embedded(json -> json.writeString(value)))).isEqualTo(plain);
    }
  }

  @Test
  void integersAreWritten() {
    Random random = new Random(10);
    for (int i = 0; i < 20_000; i++) {
      long value = random.nextLong() >> random.nextInt(64);
      assertThat(Written.plain(json -> json.writeLong(value))).isEqualTo(Long.toString(value));
      assertThat(Written.plain(json -> json.writeInt((int) value)))
          .isEqualTo(Integer.toString((int) value));
    }
    for (long ten = 1; ten > 0 && ten < Long.MAX_VALUE / 10; ten *= 10) {
      for (long value : new long[] {ten, ten - 1, -ten, 1 - ten}) {
        assertThat(Written.plain(json -> json.writeLong(value))).isEqualTo(Long.toString(value));
      }
    }
    for (long value :
        new long[] {Long.MIN_VALUE, Long.MAX_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      assertThat(Written.plain(json -> json.writeLong(value))).isEqualTo(Long.toString(value));
      assertThat(Written.plain(json -> json.writeInt((int) value)))
          .isEqualTo(Integer.toString((int) value));
    }
  }

  @Test
  void decimalsAreWrittenAsTheJdkWritesThem() {
    Random random = new Random(11);
    for (int i = 0; i < 30_000; i++) {
      int scale = random.nextInt(60) - 20;
      BigDecimal value = new BigDecimal(new BigInteger(1 + random.nextInt(90), random), scale);
      BigDecimal signed = random.nextBoolean() ? value : value.negate();
      assertThat(Written.plain(json -> json.writeBigDecimal(signed))).isEqualTo(signed.toString());
      BigInteger integer = signed.unscaledValue();
      assertThat(Written.plain(json -> json.writeBigInteger(integer)))
          .isEqualTo(integer.toString());
    }
    for (String text : new String[] {
      "0",
      "0.00",
      "-0.01",
      "0.000001",
      "1E-7",
      "0E-7",
      "1E+3",
      "100",
      "12.50",
      "-1.5",
      "0E+3",
      "999999999999999999",
      "9999999999999999.99",
      "0.05",
      "21474836.47",
      "-21474836.47",
      "21474836.48",
      "123456789012345678.5",
      "0.00000123456789"
    }) {
      BigDecimal value = new BigDecimal(text);
      assertThat(Written.plain(json -> json.writeBigDecimal(value))).isEqualTo(value.toString());
    }
  }

  @Test
  void floatingPointNumbersAreWrittenShortest() {
    Map<Double, String> examples = new LinkedHashMap<>();
    examples.put(2.0E-3, "0.002");
    examples.put(1.0E23, "1.0E23");
    examples.put(2.2E-322, "2.2E-322");
    examples.put(4.9E-324, "4.9E-324");
    examples.put(-5.2768163978713E17, "-5.2768163978713E17");
    examples.put(1.0E7, "1.0E7");
    examples.put(9999999.0, "9999999.0");
    examples.put(0.001, "0.001");
    examples.put(9.999E-4, "9.999E-4");
    examples.put(-0.0, "-0.0");
    examples.put(100.0, "100.0");
    examples.put(0.1 + 0.2, "0.30000000000000004");
    examples.put(Double.MAX_VALUE, "1.7976931348623157E308");
    examples.put(Double.MIN_NORMAL, "2.2250738585072014E-308");
    examples.put(9007199254740993.0, "9.007199254740992E15");
    examples.forEach((value, text) ->
        assertThat(Written.plain(json -> json.writeDouble(value))).isEqualTo(text));
    assertThat(Written.plain(json -> json.writeFloat(0.1f))).isEqualTo("0.1");
    assertThat(Written.plain(json -> json.writeFloat(1.4E-45f))).isEqualTo("1.4E-45");
    assertThat(Written.plain(json -> json.writeFloat(16777216f))).isEqualTo("1.6777216E7");
    assertThat(Written.plain(json -> json.writeFloat(3.4028235E38f))).isEqualTo("3.4028235E38");
  }

  @Test
  void floatingPointNumbersAreReadBackAndNeverLongerThanTheJdkWritesThem() {
    Random random = new Random(12);
    boolean shortest = Runtime.version().feature() >= 19;
    for (int i = 0; i < 100_000; i++) {
      double value = switch (i % 4) {
        case 0 -> Double.longBitsToDouble(random.nextLong());
        case 1 -> Math.round(random.nextDouble() * 1e6) / 100.0;
        case 2 -> Double.longBitsToDouble((long) (i % 2047) << 52);
        default -> Double.longBitsToDouble(i);
      };
      if (Double.isFinite(value)) {
        String text = Written.plain(json -> json.writeDouble(value));
        assertThat(Double.parseDouble(text)).isEqualTo(value);
        assertThat(text.length()).isLessThanOrEqualTo(Double.toString(value).length());
        if (shortest) {
          assertThat(text).isEqualTo(Double.toString(value));
        }
      }
      float single = Float.intBitsToFloat(i % 2 == 0 ? random.nextInt() : i);
      if (Float.isFinite(single)) {
        String text = Written.plain(json -> json.writeFloat(single));
        assertThat(Float.parseFloat(text)).isEqualTo(single);
        if (shortest) {
          assertThat(text).isEqualTo(Float.toString(single));
        }
      }
    }
  }

  @Test
  void aMapWithoutAStringKeyOrAnUnknownTypeIsRefused() {
    Map<String, Object> nullKey = new LinkedHashMap<>();
    nullKey.put(null, 1);
    assertThatThrownBy(() -> Written.plain(json -> ObjectCodec.writeObject(json, nullKey)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("null");
    assertThatThrownBy(() -> Written.plain(json -> ObjectCodec.writeObject(json, new Object())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("java.lang.Object cannot be written as JSON");
    List<Object> endless = new ArrayList<>();
    endless.add(endless);
    assertThatThrownBy(() -> Written.plain(json -> ObjectCodec.writeObject(json, endless)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("deeper than 512");
  }

  /** The JSON text in an embedded one: what the load balancer sends to the client. */
  static String unwrapped(String embedded) {
    JsonNode string = JacksonOracle.parse(embedded.getBytes(StandardCharsets.UTF_8));
    assertThat(string).as(embedded).isNotNull();
    return string.textValue();
  }

  private static boolean sameWritten(JsonNode tree, Object value) {
    if (value instanceof Double number && !Double.isFinite(number)) {
      return tree.textValue().equals(number.toString());
    }
    if (value instanceof Double number) {
      return tree.isNumber() && tree.decimalValue().doubleValue() == number;
    }
    if (value instanceof List<?> list) {
      boolean same = tree.isArray() && tree.size() == list.size();
      for (int i = 0; same && i < list.size(); i++) {
        same = sameWritten(tree.get(i), list.get(i));
      }
      return same;
    }
    if (value instanceof Map<?, ?> map) {
      boolean same = tree.isObject() && tree.size() == map.size();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        same = same
            && tree.has((String) entry.getKey())
            && sameWritten(tree.get((String) entry.getKey()), entry.getValue());
      }
      return same;
    }
    return JacksonOracle.same(tree, value);
  }

  private static Object value(Random random, int depth) {
    switch (random.nextInt(depth > 4 ? 8 : 11)) {
      case 0:
        return null;
      case 1:
        return random.nextBoolean();
      case 2:
        return random.nextInt();
      case 3:
        return random.nextLong();
      case 4:
        return Double.longBitsToDouble(random.nextLong());
      case 5:
        return new BigDecimal(new BigInteger(100, random), random.nextInt(40) - 10);
      case 6:
        return new BigInteger(200, random);
      case 7:
        return text(random);
      case 8:
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
          list.add(value(random, depth + 1));
        }
        return list;
      default:
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
          map.put(text(random), value(random, depth + 1));
        }
        return map;
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(20); i > 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> text.append((char) random.nextInt(128));
        case 1 -> text.appendCodePoint(random.nextInt(0x110000));
        default -> text.append((char) ('a' + random.nextInt(26)));
      }
    }
    return text.toString();
  }
}
