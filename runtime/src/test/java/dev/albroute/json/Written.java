package dev.albroute.json;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What a writer writes, for tests. */
final class Written {
  private Written() {}

  static String plain(Consumer<JsonWriter> content) {
    Utf8Output out = new Utf8Output(1);
    content.accept(new JsonWriter(out).plain());
    return new String(out.toByteArray(), StandardCharsets.UTF_8);
  }

  /** With the quotes of the string around it. */
  static String embedded(Consumer<JsonWriter> content) {
    Utf8Output out = new Utf8Output(1);
    out.put('"');
    content.accept(new JsonWriter(out).embedded());
    out.put('"');
    return new String(out.toByteArray(), StandardCharsets.UTF_8);
  }
}
