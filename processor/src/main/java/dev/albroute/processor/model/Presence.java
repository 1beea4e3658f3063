package dev.albroute.processor.model;

/** What happens where the request has no value for a parameter. */
public sealed interface Presence {

  /**
   * Calls the method of the visitor for this kind.
   *
   * @param visitor what to do with each kind
   * @param <R> what the visitor answers
   * @return what the visitor answers
   */
  <R> R accept(Visitor<R> visitor);

  /** The request is answered with 400. */
  record Required() implements Presence {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The parameter is {@code null}. */
  record Nullable() implements Presence {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The parameter is the empty {@code Optional}.
   *
   * @param kind which of the four classes the parameter has
   */
  record OptionalValue(OptionalKind kind) implements Presence {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The parameter is converted from a text.
   *
   * @param text the text, known to be convertible where the type is one of the JDK's or an enum
   */
  record DefaultText(String text) implements Presence {
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
    /** What is done with a {@link Required}. */
    R visit(Required presence);

    /** What is done with a {@link Nullable}. */
    R visit(Nullable presence);

    /** What is done with a {@link OptionalValue}. */
    R visit(OptionalValue presence);

    /** What is done with a {@link DefaultText}. */
    R visit(DefaultText presence);
  }
}
