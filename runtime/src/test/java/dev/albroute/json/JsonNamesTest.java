package dev.albroute.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of types of every size and kind, in every order. */
class JsonNamesTest {
  static List<List<String>> types() {
    List<List<String>> types = new ArrayList<>();
    types.add(List.of());
    types.add(List.of(""));
    types.add(
        List.of("a", "ab", "abc", "abcd", "abcde", "abcdef", "abcdefg", "abcdefgh", "abcdefghi"));
    types.add(List.of(
        "é",
        "漢字",
        "😀",
        "quote\"",
        "back\\slash",
        "new\nline",
        "a rather long \"name\" with quotes in it",
        "/",
        "null"));
    types.add(named(200, i -> "field" + i));
    types.add(named(64, i -> "x".repeat(i)));
    types.add(named(300, i -> "prefix" + (i * 7919 % 1000) + "suffix"));
    types.add(
        named(40, i -> "first16bytes....." + (char) ('a' + i % 26) + i + "last16bytes......"));
    types.add(named(2_000, i -> Integer.toString(i, 36)));
    return types;
  }

  private static List<String> named(int count, IntFunction<String> name) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (!names.contains(name.apply(i))) {
        names.add(name.apply(i));
      }
    }
    return names;
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyNameIsFoundInEveryOrder(List<String> type) {
    JsonNames names = JsonNames.of(type.toArray(new String[0]));
    List<String> order = new ArrayList<>(type);
    Random random = new Random(type.size());
    for (int round = 0; round < 4; round++) {
      for (String space : new String[] {"", " ", "\n  "}) {
        StringBuilder text = new StringBuilder("{");
        for (String name : order) {
          text.append(text.length() == 1 ? space : "," + space)
              .append(Written.plain(json -> json.writeString(name)))
              .append(space)
              .append(":")
              .append(space)
              .append(type.indexOf(name))
              .append(space);
        }
        JsonReader json = JsonText.of(text + "}").reader();
        assertThat(json.beginObject()).isTrue();
        int index = JsonReader.END;
        for (String name : order) {
          index = json.nextProperty(names, index);
          assertThat(index).as(name).isEqualTo(type.indexOf(name));
          assertThat(json.readInt()).isEqualTo(index);
          assertThat(names.name(index)).isEqualTo(name);
        }
        assertThat(json.nextProperty(names, index)).isEqualTo(JsonReader.END);
        json.end();
      }
      Collections.shuffle(order, random);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void theNextNameIsFoundBehindAValueOnly(List<String> type) {
    JsonNames names = JsonNames.of(type.toArray(new String[0]));
    for (int index = 0; index < type.size(); index++) {
      String text = type.get(index);
      String name = Written.plain(json -> json.writeString(text));
      boolean plain = name.length() == text.length() + 2;
      JsonReader json =
          JsonText.of("{\"\":0," + name + ":\"a value\"," + name + " :[]}").reader();
      json.beginObject();
      assertThat(json.isNext(names, index)).as("at the start").isFalse();
      assertThat(json.nextProperty()).isTrue();
      json.skipValue();
      for (int other = 0; other < type.size(); other++) {
        assertThat(other != index && json.isNext(names, other)).as(name).isFalse();
      }
      // A name that has to be escaped is matched as it is written here: with the shortest escapes.
      assertThat(json.isNext(names, index)).as(name).isTrue();
      assertThat(json.readString()).isEqualTo("a value");
      assertThat(json.isNext(names, index)).as("in front of white space").isFalse();
      assertThat(json.nextProperty(names, index - 1)).isEqualTo(index);
      json.skipValue();
      assertThat(json.isNext(names, index)).as("at the end").isFalse();
      assertThat(json.nextProperty()).isFalse();
      json.end();
      if (plain && type.size() < 100) {
        noOtherTextIsNext(names, index, name);
      }
    }
  }

  /** Changes each byte of {@code ,"name":} in turn. */
  private static void noOtherTextIsNext(JsonNames names, int index, String name) {
    byte[] text = ("{\"\":\"\"," + name + ":123456789}").getBytes(StandardCharsets.UTF_8);
    for (int i = 6; i < text.length - 10; i++) {
      for (int bit = 1; bit < 256; bit *= 2) {
        byte[] changed = text.clone();
        changed[i] ^= (byte) bit;
        JsonReader json = new JsonText(changed).reader();
        json.beginObject();
        json.nextProperty();
        json.readString();
        int at = json.offset();
        assertThat(json.isNext(names, index))
            .as(() -> new String(changed, StandardCharsets.ISO_8859_1))
            .isFalse();
        assertThat(json.offset()).isEqualTo(at);
      }
    }
  }

  @Test
  void theNextNameIsFoundUpToTheEndOfTheText() {
    JsonNames names = JsonNames.of("a", "abcdefgh");
    for (String text : new String[] {"{\"\":0,\"a\":1}", "{\"\":0,\"abcdefgh\":1}"}) {
      for (int length = 5; length <= text.length(); length++) {
        // More stands in the array than belongs to the text.
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        JsonReader json = new JsonReader().reset(bytes, 0, length);
        json.beginObject();
        json.nextProperty();
        json.readInt();
        int index = text.contains("abc") ? 1 : 0;
        if (json.isNext(names, index)) {
          assertThat(length).isGreaterThanOrEqualTo(text.length() - 2);
        } else {
          // Eight bytes are looked at at a time: where there are fewer the longer way is taken.
          assertThat(index == 0 || length < text.length() - 2).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void otherNamesAreUnknown(List<String> type) {
    JsonNames names = JsonNames.of(type.toArray(new String[0]));
    for (String name : type) {
      for (String other : new String[] {
        name + "x",
        "x" + name,
        name.isEmpty() ? "y" : name.substring(1),
        name + "\0",
        name + "\"",
        name + " "
      }) {
        if (!type.contains(other)) {
          JsonReader json = JsonText.of(
                  "{" + Written.plain(writer -> writer.writeString(other)) + ":1,\"a\":2}")
              .reader();
          json.beginObject();
          assertThat(json.nextProperty(names, JsonReader.END)).isEqualTo(JsonReader.UNKNOWN);
          assertThat(json.nameText()).isEqualTo(other);
          json.skipValue();
          assertThat(json.nextProperty(names, JsonReader.END))
              .isEqualTo(type.contains("a") ? type.indexOf("a") : JsonReader.UNKNOWN);
        }
      }
    }
  }

  @Test
  void aNameAtTheVeryEndOfTheTextIsFound() {
    for (String text :
        new String[] {"{\"a\":1}", "{\"a\":1", "{\"ab\":", "{\"a\":", "{\"a\"", "{\"a"}) {
      JsonReader json = JsonText.of(text).reader();
      json.beginObject();
      if (text.contains(":")) {
        assertThat(json.nextProperty(JsonNames.of("a", "ab"), JsonReader.END))
            .isEqualTo(text.contains("ab") ? 1 : 0);
      } else {
        assertThatThrownBy(() -> json.nextProperty(JsonNames.of("a", "ab"), JsonReader.END))
            .isInstanceOf(JsonException.class);
      }
    }
  }

  @Test
  void anAliasIsReadAsItsProperty() {
    JsonNames names =
        JsonNames.of("quantity", "sku").alias(0, "qty").alias(0, "count").alias(1, "id");
    JsonReader json =
        JsonText.of("{\"id\":1,\"qty\":2,\"count\":3,\"quantity\":4,\"sku\":5}").reader();
    json.beginObject();
    List<Integer> indices = new ArrayList<>();
    int index = JsonReader.END;
    while ((index = json.nextProperty(names, index)) != JsonReader.END) {
      indices.add(index);
      json.skipValue();
    }
    assertThat(indices).containsExactly(1, 0, 0, 0, 1);
    assertThat(Written.plain(writer -> writer.writeConstant(names, 0))).isEqualTo("\"quantity\"");
  }

  @Test
  void aNameStandsForOneProperty() {
    assertThatThrownBy(() -> JsonNames.of("a", "b", "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a");
    assertThatThrownBy(() -> JsonNames.of("a", "b").alias(1, "a"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> JsonNames.of("a").alias(1, "b"))
        .isInstanceOf(IndexOutOfBoundsException.class);
    String[] many = new String[10_001];
    Arrays.setAll(many, i -> "n" + i);
    assertThatThrownBy(() -> JsonNames.of(many)).isInstanceOf(IllegalArgumentException.class);
  }
}
