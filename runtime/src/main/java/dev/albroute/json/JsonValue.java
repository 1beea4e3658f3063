package dev.albroute.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One JSON value as it stands in its text: passed through without being decoded, white space and the spelling of numbers
 * included.
 *
 * <p>It is always well-formed JSON, so that it can be written anywhere.
 */
public final class JsonValue {
  private final byte[] utf8;

  private JsonValue(byte[] utf8) {
    this.utf8 = utf8;
  }

  /**
   * The value of a JSON text.
   *
   * @param json one JSON value
   * @return the value
   * @throws JsonException if the text is not JSON
   */
  public static JsonValue of(String json) {
    byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
    JsonReader reader = new JsonReader().reset(utf8, 0, utf8.length);
    JsonValue value = readJsonValue(reader);
    reader.end();
    return value;
  }

  /**
   * Reads any value.
   *
   * @param json positioned in front of the value
   * @return the value
   * @throws JsonException if the text is not JSON
   */
  public static JsonValue readJsonValue(JsonReader json) {
    return new JsonValue(json.readRaw());
  }

  /**
   * Writes a value as it stands.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeJsonValue(JsonWriter json, @Nullable JsonValue value) {
    if (value == null) {
      json.writeNull();
    } else {
      json.writeRaw(value.utf8);
    }
  }

  /**
   * Writes a string that is a JSON text of its own.
   *
   * @param json where the value goes
   * @param text one JSON value; or null, which is written as {@code null}
   * @throws JsonException if the text is not JSON
   */
  public static void writeText(JsonWriter json, @Nullable String text) {
    writeJsonValue(json, text == null ? null : of(text));
  }

  /**
   * A reader in front of the value.
   *
   * @return a new reader
   */
  public JsonReader reader() {
    return new JsonReader().reset(utf8, 0, utf8.length);
  }

  /** Whether the other value has the same text; {@code 1} and {@code 1.0} have not. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonValue value && Arrays.equals(value.utf8, utf8);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(utf8);
  }

  /** The JSON text. */
  @Override
  public String toString() {
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
