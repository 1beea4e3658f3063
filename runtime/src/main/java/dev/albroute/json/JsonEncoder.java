package dev.albroute.json;

/**
 * Writes values of one type as JSON.
 *
 * @param <T> the type that is written
 */
public interface JsonEncoder<T> {
  /**
   * Writes {@code value} as one JSON value.
   *
   * @param json where the JSON goes; the comma or the name in front of the value is already there
   * @param value what is written
   */
  void write(JsonWriter json, T value);
}
