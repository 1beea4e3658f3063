package dev.albroute.json;

/**
 * Reads and writes values of one type as JSON.
 *
 * <p>A codec of your own is called where its type stands in a body. It must read exactly one value in {@link #read} and
 * write exactly one in {@link #write}. Codecs are shared by concurrent calls and keep no state.
 *
 * @param <T> the type that is read and written
 */
public interface JsonCodec<T> extends JsonEncoder<T> {
  /**
   * Reads one value.
   *
   * <p>A value that this type cannot take is reported with {@link JsonReader#reject(int, String)}, so that one answer can
   * name every failure of a body; what is returned then is not used. The literal {@code null} never comes next: where it may
   * stand the value is null without a call, elsewhere it is a failure.
   *
   * @param json positioned in front of the value
   * @return the value
   * @throws JsonException if the text is not JSON
   */
  T read(JsonReader json);
}
