package dev.albroute.processor.model;

/** What an object without the property means. */
public sealed interface Absence {

  /**
   * Calls the method of the visitor for this kind.
   *
   * @param visitor what to do with each kind
   * @param <R> what the visitor answers
   * @return what the visitor answers
   */
  <R> R accept(Visitor<R> visitor);

  /** The request is answered with 400. */
  record Required() implements Absence {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The value is {@code null}, or zero or false of a primitive type. */
  record Null() implements Absence {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The value is the empty optional; so it is for the literal {@code null}. */
  record EmptyOptional() implements Absence {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The value has a default.
   *
   * @param text the default as text: of a {@link Scalar.Family#BASIC} scalar, to which it can be converted, or the
   *     name of a constant where the type is an enum
   */
  record DefaultText(String text) implements Absence {
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
    R visit(Required absence);

    /** What is done with a {@link Null}. */
    R visit(Null absence);

    /** What is done with a {@link EmptyOptional}. */
    R visit(EmptyOptional absence);

    /** What is done with a {@link DefaultText}. */
    R visit(DefaultText absence);
  }
}
