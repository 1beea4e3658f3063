package dev.albroute.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong, where, what was expected and what was found. */
class JsonFailuresTest {
  private static final JsonNames ITEM = JsonNames.of("sku", "quantity", "a/b~c").alias(1, "qty");
  private static final JsonNames ORDER = JsonNames.of("reference", "items", "nested");

  @Test
  void eachFailureHasItsPointerOffsetAndMessage() {
    String text =
        "{\"reference\":7,\"items\":[{\"sku\":\"a\",\"quantity\":1},{},{\"quantity\":\"two\"},5,{\"qty\":1.5,\"sku\":null}]}";
    JsonReader reader = JsonText.of(text).reader();
    readOrder(reader);
    reader.end();
    assertThat(reader.failures())
        .extracting(JsonFailure::toString)
        .containsExactly(
            "/reference: expected a string, found 7",
            "/items/1/sku: is required",
            "/items/1/quantity: is required",
            "/items/2/quantity: expected an integer, found \"two\"",
            "/items/2/sku: is required",
            "/items/3: expected an object, found 5",
            "/items/4/qty: expected an integer, found 1.5",
            "/items/4/sku: expected a string, found null");
    assertThat(reader.failures())
        .filteredOn(failure -> failure.message().startsWith("expected"))
        .extracting(failure -> text.substring(failure.offset(), failure.offset() + 1))
        .containsExactly("7", "\"", "5", "1", "n");
  }

  /** RFC 6901 §3: "~" is "~0" and "/" is "~1" in a reference token; §5: the whole document is "". */
  @Test
  void pointersAreEscaped() {
    JsonReader reader = JsonText.of(
            "{\"reference\":\"\",\"items\":[{\"sku\":\"\",\"quantity\":0,\"a/b~c\":{}}]}")
        .reader();
    readOrder(reader);
    assertThat(reader.failures())
        .extracting(JsonFailure::pointer)
        .containsExactly("/items/0/a~1b~0c");
    assertThatThrownBy(() -> JsonText.of("{}").read(JsonReader::readInt))
        .isInstanceOfSatisfying(
            JsonException.class,
            e -> assertThat(e.failures()).extracting(JsonFailure::pointer).containsExactly(""))
        .hasMessage("expected an integer, found an object (at byte 0)");
  }

  @Test
  void pointersNameTheDecodedName() {
    assertThatThrownBy(() -> JsonText.of("[{\"\\u0061\\\\\\/é\":[true,fals]}]").readObject())
        .hasMessage("/0/a\\~1é/1: expected a value, found fals (at byte 23)");
  }

  /** An object that its type refuses comes in front of what is wrong inside of it, in the order of the text. */
  @Test
  void failuresAreInTheOrderOfTheText() {
    JsonReader reader = JsonText.of("[ {\"a\":\"x\"}, 1]").reader();
    reader.beginArray();
    reader.nextElement();
    int at = reader.offset();
    reader.beginObject();
    reader.nextProperty();
    reader.readInt();
    reader.nextProperty();
    reader.reject(at, "a valid Item");
    reader.nextElement();
    at = reader.offset();
    reader.readInt();
    reader.fail(at, "must not be odd");
    assertThat(reader.nextElement()).isFalse();
    assertThat(reader.failures())
        .extracting(JsonFailure::toString)
        .containsExactly(
            "/0: expected a valid Item, found an object",
            "/0/a: expected an integer, found \"x\"",
            "/1: must not be odd");
    assertThat(at).isEqualTo(13);
  }

  @Test
  void failuresBeforeASyntaxErrorAreNotLost() {
    assertThatThrownBy(() -> {
          JsonReader reader = JsonText.of("[true,1,").reader();
          reader.beginArray();
          while (reader.nextElement()) {
            reader.readInt();
          }
        })
        .hasMessage("/0: expected an integer, found true (at byte 1), and 1 more")
        .isInstanceOfSatisfying(
            JsonException.class,
            e -> assertThat(e.failures())
                .extracting(JsonFailure::toString)
                .containsExactly(
                    "/0: expected an integer, found true", "/2: expected a value, found the end"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "`{\"a\":1 \"b\":2}`|/a: expected ',' or '}', found \"b\" (at byte 7)",
        "`{\"a\":1,}`|expected a property name in quotes, found '}' (at byte 7)",
        "`{1:1}`|expected a property name in quotes or '}', found 1 (at byte 1)",
        "`{\"a\" 1}`|expected ':', found 1 (at byte 5)",
        "`{\"a\":}`|/a: expected a value, found '}' (at byte 5)",
        "`[1 2]`|/0: expected ',' or ']', found 2 (at byte 3)",
        "`[1,]`|/1: expected a value, found ']' (at byte 3)",
        "`[\"a]`|/0: expected '\"', found the end (at byte 4)",
        "`[\"\\x\"]`|/0: expected an escape, found '\\' (at byte 2)",
        "`[[],[01]]`|/1/0: expected ',' or ']', found 1 (at byte 6)",
        "`[-]`|/0: expected a digit, found ']' (at byte 2)",
        "`[1.]`|/0: expected a digit, found ']' (at byte 3)",
        "`[1e]`|/0: expected a digit, found ']' (at byte 3)",
        "`[nul]`|/0: expected a value, found nul (at byte 1)",
        "`[1]x`|expected nothing more, found x (at byte 3)",
        "`[1]]`|expected nothing more, found ']' (at byte 3)",
        "`[1}`|/0: expected ',' or ']', found '}' (at byte 2)",
        "`['a']`|/0: expected a value, found \"'\" (at byte 1)",
        "`[é]`|/0: expected a value, found 'é' (at byte 1)",
        "`{\"x\":{\"y\":[{}, {\"z\":tru}]}}`|/x/y/1/z: expected a value, found tru (at byte 20)",
        "`{\"a\":1,\"b\"`|expected ':', found the end (at byte 10)"
      })
  void syntaxErrorsSayWhereAndWhat(String text, String message) {
    assertThatThrownBy(() -> JsonText.of(text).readObject())
        .isInstanceOf(JsonException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> JsonText.of(text).skip())
        .isInstanceOf(JsonException.class)
        .hasMessage(message);
  }

  @Test
  void bytesThatCannotBeShownAreNamed() {
    assertThatThrownBy(() -> JsonText.of('"', 1, '"').readObject())
        .hasMessage("expected an escape for a control character, found the byte 0x01 (at byte 1)");
    assertThatThrownBy(() -> JsonText.of('"', 0xC0, 0x80, '"').readObject())
        .hasMessage("expected UTF-8, found the byte 0xc0 (at byte 1)");
    assertThatThrownBy(() -> JsonText.of(0x7F).readObject())
        .hasMessage("expected a value, found the byte 0x7f (at byte 0)");
  }

  @Test
  void anEnumNamesItsConstants() {
    JsonNames constants = JsonNames.of("NEW", "SHIPPED");
    assertThatThrownBy(
            () -> JsonText.of("\"x\"").read(json -> (Object) json.readConstant(constants)))
        .hasMessage("expected one of NEW, SHIPPED, found \"x\" (at byte 0)");
    assertThatThrownBy(
            () -> JsonText.of("[\"NEW\"]").read(json -> (Object) json.readConstant(constants)))
        .hasMessage("expected one of NEW, SHIPPED, found an array (at byte 0)");
    String[] many = new String[30];
    for (int i = 0; i < many.length; i++) {
      many[i] = "C" + i;
    }
    assertThatThrownBy(
            () -> JsonText.of("0").read(json -> (Object) json.readConstant(JsonNames.of(many))))
        .hasMessageStartingWith("expected one of C0, C1,")
        .hasMessageContaining("C19, …, found 0");
  }

  @Test
  void requiredPropertiesAreNamedFromABitSet() {
    String[] names = new String[100];
    for (int i = 0; i < names.length; i++) {
      names[i] = "p" + i;
    }
    JsonNames type = JsonNames.of(names);
    JsonReader reader = JsonText.of("[{}]").reader();
    reader.beginArray();
    reader.nextElement();
    reader.beginObject();
    assertThat(reader.nextProperty(type, JsonReader.END)).isEqualTo(JsonReader.END);
    reader.require(type, 0, 0b101, 0b101);
    assertThat(reader.failed()).isFalse();
    reader.require(type, 0, 0b101, 0b100);
    reader.require(type, 64, 1L << 63 >>> 28 | 1, 2);
    assertThat(reader.failures())
        .extracting(JsonFailure::pointer)
        .containsExactly("/0/p0", "/0/p64", "/0/p99");
  }

  /** Every value of random texts, refused, has the pointer under which Jackson finds it. */
  @Test
  void pointersLeadToTheValue() {
    Random random = new Random(6901);
    for (int i = 0; i < 2_000; i++) {
      byte[] text = JsonTexts.good(random).getBytes(StandardCharsets.UTF_8);
      JsonNode tree = JacksonOracle.parse(text);
      if (tree == JacksonOracle.ABSTAINS || hasDuplicates(text)) {
        continue;
      }
      JsonReader reader = new JsonReader().reset(text, 0, text.length);
      List<Object> values = new ArrayList<>();
      refuseScalars(reader, values);
      reader.end();
      List<JsonFailure> failures = reader.failures();
      assertThat(failures).hasSize(Math.min(values.size(), JsonReader.MAX_FAILURES));
      for (int k = 0; k < failures.size(); k++) {
        JsonNode found = tree.at(JsonPointer.compile(failures.get(k).pointer()));
        assertThat(JacksonOracle.same(found, values.get(k)))
            .as("%s in %s", failures.get(k), tree)
            .isTrue();
      }
    }
  }

  private static void refuseScalars(JsonReader json, List<Object> values) {
    int at = json.offset();
    switch (json.peek()) {
      case '{' -> {
        json.beginObject();
        while (json.nextProperty()) {
          refuseScalars(json, values);
        }
      }
      case '[' -> {
        json.beginArray();
        while (json.nextElement()) {
          refuseScalars(json, values);
        }
      }
      default -> {
        values.add(ObjectCodec.readObject(json));
        json.reject(at, "something else");
      }
    }
  }

  /** Whether an object of a text has several properties with one name. */
  static boolean hasDuplicates(byte[] text) {
    JsonReader count = new JsonReader().reset(text, 0, text.length);
    return properties(count) != properties(JacksonOracle.parse(text));
  }

  private static int properties(JsonReader json) {
    int count = 0;
    switch (json.peek()) {
      case '{' -> {
        json.beginObject();
        while (json.nextProperty()) {
          count += 1 + properties(json);
        }
      }
      case '[' -> {
        json.beginArray();
        while (json.nextElement()) {
          count += properties(json);
        }
      }
      default -> json.skipValue();
    }
    return count;
  }

  private static int properties(JsonNode node) {
    int count = node.isObject() ? node.size() : 0;
    for (JsonNode child : node) {
      count += properties(child);
    }
    return count;
  }

  private static void readOrder(JsonReader json) {
    json.beginObject();
    int property = JsonReader.END;
    while ((property = json.nextProperty(ORDER, property)) != JsonReader.END) {
      switch (property) {
        case 0 -> json.readString();
        case 1 -> {
          json.beginArray();
          while (json.nextElement()) {
            readItem(json);
          }
        }
        default -> json.skipValue();
      }
    }
  }

  private static void readItem(JsonReader json) {
    if (!json.beginObject()) {
      return;
    }
    int seen = 0;
    int property = JsonReader.END;
    while ((property = json.nextProperty(ITEM, property)) != JsonReader.END) {
      switch (property) {
        case 0 -> {
          json.readString();
          seen |= 1;
        }
        case 1 -> {
          json.readInt();
          seen |= 2;
        }
        case 2 -> json.readBoolean();
        default -> json.skipValue();
      }
    }
    json.require(ITEM, 0, 3, seen);
  }
}
