package dev.albroute.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Arbitrary bytes, judged by jackson-databind. The build replays the inputs beside this test; to look for new ones, one
 * target at a time:
 *
 * <pre>JAZZER_FUZZ=1 ./mvnw test -pl runtime -am -Dgates=off -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dtest='JsonFuzzTest#anyBytesAsObject'</pre>
 */
class JsonFuzzTest {
  private static final JsonNames SHAPE = JsonNames.of(
      "id", "quantity", "total", "ratio", "price", "flag", "tags", "inner", "a name with é and \"");

  /** Accepted or refused as Jackson does, with the same value; and written back in both modes as the same value. */
  @FuzzTest(maxDuration = "10m")
  @DictionaryEntries({
    "true",
    "false",
    "null",
    "{\"a\":",
    "[[",
    "]]",
    "\\u00e9",
    "\\ud83d\\ude00",
    "\\ud800",
    "1e400",
    "-0.0",
    "1E-7",
    "\u00ef\u00bb\u00bf",
    "9223372036854775808",
    "0.1234567890123456789",
    "\\\"",
    "\\\\",
    "\u00ed\u00a0\u0080",
    "\u00f4\u0090\u0080\u0080",
    "\u00c3\u00a9"
  })
  void anyBytesAsObject(byte[] text) {
    JsonNode expected = JacksonOracle.parse(text);
    JsonReader reader = new JsonReader().reset(text, 0, text.length);
    Object value;
    try {
      value = ObjectCodec.readObject(reader);
      reader.end();
    } catch (JsonException e) {
      assertThat(expected).isIn(null, JacksonOracle.ABSTAINS);
      assertThat(e.failures())
          .isNotEmpty()
          .allSatisfy(failure -> assertThat(failure.offset()).isBetween(0, text.length));
      assertThat(skipped(text)).isFalse();
      return;
    }
    assertThat(expected).isNotNull();
    assertThat(skipped(text)).isTrue();
    if (reader.failed()) {
      assertThat(reader.failures())
          .allSatisfy(failure -> assertThat(failure.message())
              .matches("expected a (number|string) (of at most|with an exponent).*"));
      return;
    }
    String plain = Written.plain(json -> ObjectCodec.writeObject(json, value));
    assertThat(JsonWriterTest.unwrapped(
            Written.embedded(json -> ObjectCodec.writeObject(json, value))))
        .isEqualTo(plain);
    JsonNode again = JacksonOracle.parse(plain.getBytes(StandardCharsets.UTF_8));
    if (expected != JacksonOracle.ABSTAINS) {
      assertThat(JacksonOracle.same(expected, value)).isTrue();
      assertThat(JacksonOracle.same(again, value)).isTrue();
    }
    JsonValue raw = new JsonText(text).read(JsonValue::readJsonValue);
    assertThat(JsonText.of(raw.toString()).readObject()).isEqualTo(value);
  }

  /** A typed shape: what it takes Jackson takes too, with the same values; it fails where Jackson's values are of other types. */
  @FuzzTest(maxDuration = "3m")
  @DictionaryEntries({
    "\"id\":\"",
    "\"quantity\":",
    "\"total\":",
    "\"ratio\":",
    "\"price\":",
    "\"flag\":",
    "\"tags\":[",
    "\"inner\":{",
    "null",
    "true",
    "\"a name with \u00c3\u00a9 and \\\"\":",
    "1.50",
    "-9223372036854775808",
    "1e2",
    "{\"inner\":{\"inner\":{"
  })
  void anyBytesAsAType(byte[] text) {
    JsonNode tree = JacksonOracle.parse(text);
    JsonReader reader = new JsonReader().reset(text, 0, text.length);
    Map<String, Object> shape;
    try {
      shape = readShape(reader);
      reader.end();
    } catch (JsonException e) {
      assertThat(tree).isIn(null, JacksonOracle.ABSTAINS);
      return;
    }
    assertThat(tree).isNotNull();
    if (tree == JacksonOracle.ABSTAINS) {
      return;
    }
    if (reader.failed()) {
      // The tree has only the last of several properties with one name; the failure may be in
      // another.
      assertThat(!fits(tree) || JsonFailuresTest.hasDuplicates(text)).isTrue();
      assertThat(reader.failures())
          .allSatisfy(failure -> assertThat(failure.toString()).isNotEmpty());
    } else {
      assertThat(fits(tree)).isTrue();
      assertThat(JacksonOracle.same(known(tree), shape)).isTrue();
    }
  }

  /** Texts of java.time and of other types, which are refused without an exception of another kind. */
  @FuzzTest(maxDuration = "1m")
  @DictionaryEntries({
    "2026-01-31",
    "T12:30:00",
    ".123456789",
    "+01:00",
    "Z",
    "[Europe/Paris]",
    "P1Y2M3DT4H5M6.7S",
    "--01-31",
    "AA==",
    "en_GB"
  })
  void anyTextAsAScalar(byte[] bytes) throws JsonProcessingException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    byte[] json = JacksonOracle.MAPPER.writeValueAsBytes(text);
    List<Object> values = new ArrayList<>();
    JsonReader reader = new JsonReader();
    for (int type = 0; type < 19; type++) {
      values.add(readScalar(reader.reset(json, 0, json.length), type));
      reader.end();
      // Bytes are shown in another way than they are written.
      if (!reader.failed() && type != 18) {
        Object value = values.get(type);
        byte[] written = Written.plain(writer -> ObjectCodec.writeObject(writer, value))
            .getBytes(StandardCharsets.UTF_8);
        Object again = readScalar(reader.reset(written, 0, written.length), type);
        assertThat(again).as(text).isEqualTo(value);
      }
    }
  }

  private static Object readScalar(JsonReader json, int type) {
    return switch (type) {
      case 0 -> json.readString();
      case 1 -> JavaTimeCodecs.readInstant(json);
      case 2 -> JavaTimeCodecs.readLocalDate(json);
      case 3 -> JavaTimeCodecs.readLocalTime(json);
      case 4 -> JavaTimeCodecs.readLocalDateTime(json);
      case 5 -> JavaTimeCodecs.readOffsetDateTime(json);
      case 6 -> JavaTimeCodecs.readOffsetTime(json);
      case 7 -> JavaTimeCodecs.readZonedDateTime(json).toOffsetDateTime();
      case 8 -> JavaTimeCodecs.readYear(json);
      case 9 -> JavaTimeCodecs.readYearMonth(json);
      case 10 -> JavaTimeCodecs.readMonthDay(json);
      case 11 -> JavaTimeCodecs.readDuration(json);
      case 12 -> JavaTimeCodecs.readPeriod(json);
      case 13 -> JavaTimeCodecs.readZoneId(json);
      case 14 -> JavaTimeCodecs.readZoneOffset(json);
      case 15 -> JdkCodecs.readUUID(json);
      case 16 -> JdkCodecs.readURI(json);
      case 17 -> JdkCodecs.readLocale(json).getLanguage();
      default -> java.util.HexFormat.of().formatHex(JdkCodecs.readByteArray(json));
    };
  }

  private static Map<String, Object> readShape(JsonReader json) {
    Map<String, Object> shape = new LinkedHashMap<>();
    if (!json.beginObject()) {
      return shape;
    }
    int property = JsonReader.END;
    while ((property = json.nextProperty(SHAPE, property)) != JsonReader.END) {
      if (property == JsonReader.UNKNOWN) {
        assertThat(json.nameText()).isNotNull();
        json.skipValue();
        continue;
      }
      do {
        shape.put(SHAPE.name(property), json.readNull() ? null : readProperty(json, property));
      } while (json.isNext(SHAPE, ++property));
      property--;
    }
    return shape;
  }

  private static Object readProperty(JsonReader json, int property) {
    return switch (property) {
      case 0, 8 -> json.readString();
      case 1 -> json.readInt();
      case 2 -> json.readLong();
      case 3 -> {
        // Only its type and its value: the nearest double has other digits.
        double value = json.readDouble();
        yield value == 0 ? 0.0 : value;
      }
      case 4 -> json.readBigDecimal();
      case 5 -> json.readBoolean();
      case 6 -> {
        List<String> tags = new ArrayList<>();
        if (json.beginArray()) {
          while (json.nextElement()) {
            tags.add(json.readString());
          }
        }
        yield tags;
      }
      default -> readShape(json);
    };
  }

  /** Whether a tree has the types of the shape. */
  private static boolean fits(JsonNode tree) {
    if (!tree.isObject()) {
      return false;
    }
    for (int i = 0; i < 9; i++) {
      JsonNode value = tree.get(SHAPE.name(i));
      if (value == null || value.isNull()) {
        continue;
      }
      boolean fits = switch (i) {
        case 0, 8 -> value.isTextual();
        case 1 -> value.isNumber() && isInteger(value.decimalValue(), 31);
        case 2 -> value.isNumber() && isInteger(value.decimalValue(), 63);
        case 3 ->
          value.isNumber()
              ? length(value) && Double.isFinite(value.decimalValue().doubleValue())
              : isNotFinite(value);
        case 4 -> value.isNumber() && length(value) && exponent(value.decimalValue());
        case 5 -> value.isBoolean();
        case 6 -> value.isArray() && allTextual(value);
        default -> fits(value);
      };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInteger(BigDecimal value, int bits) {
    return exponent(value)
        && value.stripTrailingZeros().scale() <= 0
        && value.toBigInteger().bitLength() <= bits;
  }

  private static boolean exponent(BigDecimal value) {
    return Math.abs((long) value.precision() - value.scale() - 1) <= JsonReader.MAX_EXPONENT;
  }

  private static boolean length(JsonNode value) {
    return value.decimalValue().precision() <= JsonReader.MAX_NUMBER_LENGTH;
  }

  private static boolean isNotFinite(JsonNode value) {
    return value.isTextual() && List.of("NaN", "Infinity", "-Infinity").contains(value.textValue());
  }

  private static boolean allTextual(JsonNode array) {
    for (JsonNode element : array) {
      if (!element.isTextual()) {
        return false;
      }
    }
    return true;
  }

  /** The properties of the shape, as the shape has read them. */
  private static JsonNode known(JsonNode tree) {
    var known = JacksonOracle.MAPPER.createObjectNode();
    for (int i = 0; i < 9; i++) {
      JsonNode value = tree.get(SHAPE.name(i));
      if (value != null) {
        known.set(
            SHAPE.name(i),
            switch (i) {
              case 7 -> value.isNull() ? value : known(value);
              case 3 ->
                value.isNumber()
                    ? JacksonOracle.MAPPER
                        .getNodeFactory()
                        .numberNode(value.decimalValue().doubleValue())
                    : value;
              default -> value;
            });
      }
    }
    return known;
  }

  private static boolean skipped(byte[] text) {
    try {
      new JsonText(text).skip();
      return true;
    } catch (JsonException e) {
      return false;
    }
  }
}
