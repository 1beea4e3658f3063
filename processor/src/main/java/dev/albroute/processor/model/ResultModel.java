package dev.albroute.processor.model;

/** What a route method gives back. */
public sealed interface ResultModel {

  /** Nothing: the method is {@code void}. */
  record Nothing() implements ResultModel {}

  /**
   * A value.
   *
   * @param type the result type of the method
   * @param content how it is written
   */
  record Value(TypeRef type, Content content) implements ResultModel {}

  /**
   * An {@code Optional}; the empty one is answered with 404.
   *
   * @param kind which of the four classes
   * @param type the type of what is in it; primitive for the optionals of primitives
   * @param content how that is written
   */
  record OptionalValue(OptionalKind kind, TypeRef type, Content content) implements ResultModel {}

  /**
   * A {@code @Nullable} value; {@code null} is answered with 404.
   *
   * @param type the result type of the method
   * @param content how it is written
   */
  record NullableValue(TypeRef type, Content content) implements ResultModel {}

  /**
   * An {@code AlbResponse<T>}, which says its status itself.
   *
   * @param type the type argument
   * @param content how the body is written
   */
  record Response(TypeRef type, Content content) implements ResultModel {}

  /** An {@code AlbResponse<Void>}, which says its status itself and has no body. */
  record EmptyResponse() implements ResultModel {}
}
