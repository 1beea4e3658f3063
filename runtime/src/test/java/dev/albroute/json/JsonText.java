package dev.albroute.json;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** One JSON text and how it is read, for tests. */
record JsonText(byte[] bytes) {
  static JsonText of(String text) {
    return new JsonText(text.getBytes(StandardCharsets.UTF_8));
  }

  static JsonText of(int... bytes) {
    byte[] text = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      text[i] = (byte) bytes[i];
    }
    return new JsonText(text);
  }

  JsonReader reader() {
    return new JsonReader().reset(bytes, 0, bytes.length);
  }

  /** What is read, to the end of the text. */
  <T> T read(Function<JsonReader, T> codec) {
    JsonReader reader = reader();
    T value = codec.apply(reader);
    reader.end();
    if (reader.failed()) {
      throw new JsonException(reader.failures());
    }
    return value;
  }

  Object readObject() {
    return read(ObjectCodec::readObject);
  }

  void skip() {
    JsonReader reader = reader();
    reader.skipValue();
    reader.end();
  }
}
