package dev.albroute.processor.model;

import java.util.List;

/** A type that is made of one text: what path variables, query parameters, header fields, cookies and form fields hold. */
public sealed interface SimpleType {

  /**
   * Calls the method of the visitor for this kind.
   *
   * @param visitor what to do with each kind
   * @param <R> what the visitor answers
   * @return what the visitor answers
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * The Java type.
   *
   * @return the type, for instance {@code int} or {@code java.util.UUID}
   */
  TypeRef type();

  /**
   * A type of the JDK that the runtime converts.
   *
   * @param type the Java type: the primitive or its box for the scalars that have both
   * @param scalar which one
   */
  record ScalarType(TypeRef type, Scalar scalar) implements SimpleType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * An enum, converted by the name of the constant.
   *
   * @param type the enum
   * @param constants the names of its constants in source order; one at least
   * @param deprecation whether it is deprecated
   */
  record EnumType(TypeRef.ClassType type, List<String> constants, Deprecation deprecation)
      implements SimpleType {

    /** Copies the list. */
    public EnumType {
      constants = List.copyOf(constants);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A type with a public static method that makes it from a {@code String}.
   *
   * @param type the type
   * @param factory the name of the method: {@code valueOf}, {@code of}, {@code parse} or {@code fromString}
   * @param checkedExceptions the checked exceptions that the method declares, none a subclass of another. They refuse
   *     the value, as an {@code IllegalArgumentException} or a {@code java.time.DateTimeException} does.
   * @param deprecation whether the type or the method is deprecated
   */
  record FactoryType(
      TypeRef.ClassType type,
      String factory,
      List<TypeRef.ClassType> checkedExceptions,
      Deprecation deprecation)
      implements SimpleType {

    /** Copies the list. */
    public FactoryType {
      checkedExceptions = List.copyOf(checkedExceptions);
    }

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
    /** What is done with a {@link ScalarType}. */
    R visit(ScalarType type);

    /** What is done with a {@link EnumType}. */
    R visit(EnumType type);

    /** What is done with a {@link FactoryType}. */
    R visit(FactoryType type);
  }
}
