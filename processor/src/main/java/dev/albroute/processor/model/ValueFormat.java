package dev.albroute.processor.model;

import java.util.Optional;

/** Forms of a value that differ from the usual one of its type. */
public sealed interface ValueFormat {

  /**
   * Calls the method of the visitor for this kind.
   *
   * @param visitor what to do with each kind
   * @param <R> what the visitor answers
   * @return what the visitor answers
   */
  <R> R accept(Visitor<R> visitor);

  /** A number or boolean in quotes; read with and without them. */
  record Quoted() implements ValueFormat {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A string that is a JSON text of its own, written as it is; read as a string. */
  record Raw() implements ValueFormat {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A date or time by a pattern of {@code java.time.format.DateTimeFormatter}.
   *
   * @param pattern the pattern
   * @param zone the time zone that it is shown in
   * @param locale the language tag of its words
   */
  record Pattern(String pattern, Optional<String> zone, Optional<String> locale)
      implements ValueFormat {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A number: of a moment the seconds since 1970 with a fraction, of a duration its seconds. */
  record Decimal() implements ValueFormat {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** An integer: of a moment the milliseconds since 1970, of a duration its milliseconds, of a year the year. */
  record Integral() implements ValueFormat {
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
    /** What is done with {@link Quoted}. */
    R visit(Quoted format);

    /** What is done with {@link Raw}. */
    R visit(Raw format);

    /** What is done with {@link Pattern}. */
    R visit(Pattern format);

    /** What is done with {@link Decimal}. */
    R visit(Decimal format);

    /** What is done with {@link Integral}. */
    R visit(Integral format);
  }
}
