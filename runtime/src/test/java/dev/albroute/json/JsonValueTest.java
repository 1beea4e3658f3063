package dev.albroute.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Values that pass through as they are. */
class JsonValueTest {
  @Test
  void passesThroughWhatStandsInTheText() {
    String value = "{ \"b\" : 1.00,\n\t\"b\":[1e2, \"\\u0041\\n\\\"é\"] }";
    List<JsonValue> values = JsonText.of("[ " + value + " ,1]").read(json -> {
      json.beginArray();
      json.nextElement();
      JsonValue first = JsonValue.readJsonValue(json);
      json.nextElement();
      JsonValue second = JsonValue.readJsonValue(json);
      json.nextElement();
      return List.of(first, second);
    });
    assertThat(values.get(0)).hasToString(value);
    assertThat(values.get(1))
        .hasToString("1")
        .isEqualTo(JsonValue.of("1"))
        .hasSameHashCodeAs(JsonValue.of("1"));
    assertThat(values.get(0)).isNotEqualTo(values.get(1)).isNotEqualTo(value);
    assertThat(values.get(0).reader().beginObject()).isTrue();

    String written = "[" + value + ",{\"x\":" + value + "}]";
    assertThat(Written.plain(json -> write(json, values.get(0)))).isEqualTo(written);
    assertThat(JsonWriterTest.unwrapped(Written.embedded(json -> write(json, values.get(0)))))
        .isEqualTo(written);
  }

  private static void write(JsonWriter json, JsonValue value) {
    json.beginArray();
    JsonValue.writeJsonValue(json, value);
    json.beginObject();
    json.name("x");
    JsonValue.writeJsonValue(json, value);
    json.endObject();
    json.endArray();
  }

  @Test
  void isAlwaysJson() {
    for (String text : new String[] {"", "{", "1 2", "[1,]", "nul", "\"a", "\"\ud800"}) {
      assertThatThrownBy(() -> JsonValue.of(text)).isInstanceOf(JsonException.class);
    }
    assertThat(JsonValue.of(" [1] ")).hasToString("[1]");
    Random random = new Random(9);
    for (int i = 0; i < 2_000; i++) {
      byte[] text = JsonTexts.good(random).getBytes(StandardCharsets.UTF_8);
      JsonValue value = new JsonText(text).read(JsonValue::readJsonValue);
      assertThat(value.toString()).isEqualTo(new String(text, StandardCharsets.UTF_8).strip());
      assertThat(JsonWriterTest.unwrapped(
              Written.embedded(json -> JsonValue.writeJsonValue(json, value))))
          .isEqualTo(value.toString());
    }
  }
}
