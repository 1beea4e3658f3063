package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.ObjectWriting.Inclusion;
import dev.albroute.processor.model.Scalar;

/** Conditions under which a property is written. */
final class JsonInclusion implements JsonType.Visitor<CodeBlock> {
  private final Inclusion inclusion;
  private final String value;

  private JsonInclusion(Inclusion inclusion, String value) {
    this.inclusion = inclusion;
    this.value = value;
  }

  /**
   * The condition for a value.
   *
   * @param type the type of the value, which is not primitive
   * @param inclusion which values are written; not all of them
   * @param value the name of a variable
   */
  static CodeBlock condition(JsonType type, Inclusion inclusion, String value) {
    CodeBlock more = inclusion == Inclusion.NON_NULL
        ? CodeBlock.of("")
        : type.accept(new JsonInclusion(inclusion, value));
    return more.isEmpty()
        ? CodeBlock.of("$N != null", value)
        : CodeBlock.of("$N != null && $L", value, more);
  }

  private CodeBlock ifEmptyMatters(String condition) {
    return inclusion == Inclusion.NON_EMPTY ? CodeBlock.of(condition, value) : CodeBlock.of("");
  }

  @Override
  public CodeBlock visit(JsonType.ScalarType type) {
    return scalar(type.scalar());
  }

  private CodeBlock scalar(Scalar scalar) {
    if (scalar == Scalar.BYTE_ARRAY) {
      return ifEmptyMatters("$N.length != 0");
    }
    boolean text = scalar == Scalar.STRING || scalar == Scalar.CHAR_SEQUENCE;
    return text ? ifEmptyMatters("$N.length() != 0") : CodeBlock.of("");
  }

  @Override
  public CodeBlock visit(JsonType.DeclaredType type) {
    return CodeBlock.of("");
  }

  @Override
  public CodeBlock visit(JsonType.CollectionType type) {
    return type.kind() == JsonType.CollectionKind.ITERABLE
        ? ifEmptyMatters("$N.iterator().hasNext()")
        : ifEmptyMatters("!$N.isEmpty()");
  }

  @Override
  public CodeBlock visit(JsonType.ArrayType type) {
    return ifEmptyMatters("$N.length != 0");
  }

  @Override
  public CodeBlock visit(JsonType.MapType type) {
    return ifEmptyMatters("!$N.isEmpty()");
  }

  @Override
  public CodeBlock visit(JsonType.OptionalType type) {
    return CodeBlock.of("$N.isPresent()", value);
  }

  @Override
  public CodeBlock visit(JsonType.AnyType type) {
    return inclusion == Inclusion.NON_EMPTY
        ? CodeBlock.of("!$T.isEmpty($N)", RuntimeNames.OBJECT_CODEC, value)
        : CodeBlock.of("");
  }

  @Override
  public CodeBlock visit(JsonType.CodecType type) {
    return CodeBlock.of("");
  }

  @Override
  public CodeBlock visit(JsonType.FormattedType type) {
    return scalar(type.scalar());
  }
}
