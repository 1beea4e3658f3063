package dev.albroute.processor.model;

/** How the content of a request or response and a Java value become each other. */
public sealed interface Content {

  /**
   * JSON (RFC 8259).
   *
   * @param type how the value is read or written
   */
  record Json(JsonType type) implements Content {}

  /** A {@code String}, encoded as UTF-8. */
  record Text() implements Content {}

  /** A {@code byte[]} as it is. */
  record Bytes() implements Content {}

  /** A {@code java.io.InputStream}, read to its end. */
  record Stream() implements Content {}
}
