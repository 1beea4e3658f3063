package dev.albroute.processor.model;

/** How the content of a request or response and a Java value become each other. */
public sealed interface Content {

  /**
   * Calls the method of the visitor for this kind.
   *
   * @param visitor what to do with each kind
   * @param <R> what the visitor answers
   * @return what the visitor answers
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * JSON (RFC 8259).
   *
   * @param type how the value is read or written
   */
  record Json(JsonType type) implements Content {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A {@code String}, encoded as UTF-8. */
  record Text() implements Content {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A {@code byte[]} as it is. */
  record Bytes() implements Content {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A {@code java.io.InputStream}, read to its end. */
  record Stream() implements Content {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * One method for each kind, so that a new kind does not compile until every visitor handles it.
   *
   * @param <R> what it answers
   */
  interface Visitor<R> {
    /** What is done with a {@link Json}. */
    R visit(Json content);

    /** What is done with a {@link Text}. */
    R visit(Text content);

    /** What is done with a {@link Bytes}. */
    R visit(Bytes content);

    /** What is done with a {@link Stream}. */
    R visit(Stream content);
  }
}
