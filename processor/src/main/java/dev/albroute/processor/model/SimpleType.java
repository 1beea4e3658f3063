package dev.albroute.processor.model;

import java.util.List;

/** A type that is made of one text: what path variables, query parameters, header fields, cookies and form fields hold. */
public sealed interface SimpleType {

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
  record ScalarType(TypeRef type, Scalar scalar) implements SimpleType {}

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
  }
}
