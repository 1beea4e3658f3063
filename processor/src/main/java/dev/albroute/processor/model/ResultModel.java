package dev.albroute.processor.model;

/** What a route method gives back. */
public sealed interface ResultModel {

  /**
   * Calls the method of the visitor for this kind.
   *
   * @param visitor what to do with each kind
   * @param <R> what the visitor answers
   * @return what the visitor answers
   */
  <R> R accept(Visitor<R> visitor);

  /** Nothing: the method is {@code void}. */
  record Nothing() implements ResultModel {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A value.
   *
   * @param type the result type of the method
   * @param content how it is written
   */
  record Value(TypeRef type, Content content) implements ResultModel {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * An {@code Optional}; the empty one is answered with 404.
   *
   * @param kind which of the four classes
   * @param type the type argument, which may be a wildcard with an upper bound or none; primitive for the optionals of
   *     primitives
   * @param content how that is written
   */
  record OptionalValue(OptionalKind kind, TypeRef type, Content content) implements ResultModel {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A {@code @Nullable} value; {@code null} is answered with 404.
   *
   * @param type the result type of the method
   * @param content how it is written
   */
  record NullableValue(TypeRef type, Content content) implements ResultModel {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * An {@code AlbResponse<T>}, which says its status itself.
   *
   * @param type the type argument, which may be a wildcard with an upper bound
   * @param content how the body is written
   */
  record Response(TypeRef type, Content content) implements ResultModel {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** An {@code AlbResponse<Void>}, which says its status itself and has no body. */
  record EmptyResponse() implements ResultModel {
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
    /** What is done with a {@link Nothing}. */
    R visit(Nothing result);

    /** What is done with a {@link Value}. */
    R visit(Value result);

    /** What is done with a {@link OptionalValue}. */
    R visit(OptionalValue result);

    /** What is done with a {@link NullableValue}. */
    R visit(NullableValue result);

    /** What is done with a {@link Response}. */
    R visit(Response result);

    /** What is done with a {@link EmptyResponse}. */
    R visit(EmptyResponse result);
  }
}
