package dev.albroute.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.albroute.processor.model.OptionalKind;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The optional classes of the JDK in generated code. */
enum Optionals {
  OPTIONAL(Optional.class, "get"),
  OPTIONAL_INT(OptionalInt.class, "getAsInt"),
  OPTIONAL_LONG(OptionalLong.class, "getAsLong"),
  OPTIONAL_DOUBLE(OptionalDouble.class, "getAsDouble");

  private final Class<?> type;
  private final String getter;

  Optionals(Class<?> type, String getter) {
    this.type = type;
    this.getter = getter;
  }

  static Optionals of(OptionalKind kind) {
    return switch (kind) {
      case OPTIONAL -> OPTIONAL;
      case OPTIONAL_INT -> OPTIONAL_INT;
      case OPTIONAL_LONG -> OPTIONAL_LONG;
      case OPTIONAL_DOUBLE -> OPTIONAL_DOUBLE;
    };
  }

  /** The part of a name for the optional of what is called so. */
  String name(String value) {
    return this == OPTIONAL ? "OptionalOf" + value : type.getSimpleName();
  }

  /** The type of an optional of values of a type. */
  TypeName type(TypeName value) {
    return this == OPTIONAL
        ? ParameterizedTypeName.get(ClassName.get(type), value.box())
        : ClassName.get(type);
  }

  CodeBlock empty() {
    return CodeBlock.of("$T.empty()", type);
  }

  CodeBlock full(CodeBlock value) {
    return CodeBlock.of("$T.of($L)", type, value);
  }

  CodeBlock fullUnlessNull(CodeBlock value) {
    return CodeBlock.of("$T.ofNullable($L)", type, value);
  }

  CodeBlock get(CodeBlock optional) {
    return CodeBlock.of("$L.$N()", optional, getter);
  }
}
