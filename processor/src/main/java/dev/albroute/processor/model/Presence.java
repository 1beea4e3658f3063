package dev.albroute.processor.model;

/** What happens where the request has no value for a parameter. */
public sealed interface Presence {

  /** The request is answered with 400. */
  record Required() implements Presence {}

  /** The parameter is {@code null}. */
  record Nullable() implements Presence {}

  /**
   * The parameter is the empty {@code Optional}.
   *
   * @param kind which of the four classes the parameter has
   */
  record OptionalValue(OptionalKind kind) implements Presence {}

  /**
   * The parameter is converted from a text.
   *
   * @param text the text, known to be convertible where the type is one of the JDK's or an enum
   */
  record DefaultText(String text) implements Presence {}
}
