package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.albroute.processor.model.Absence;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.ObjectReading.ReadProperty;
import dev.albroute.processor.model.TypeRef;

/** What a value is before its property is read, and so without it. */
final class JsonAbsence implements Absence.Visitor<CodeBlock> {
  private final JsonType type;

  private JsonAbsence(JsonType type) {
    this.type = type;
  }

  static CodeBlock value(ReadProperty property) {
    return property.absence().accept(new JsonAbsence(property.type()));
  }

  @Override
  public CodeBlock visit(Absence.Required absence) {
    return neutral(type.type());
  }

  @Override
  public CodeBlock visit(Absence.Null absence) {
    return neutral(type.type());
  }

  @Override
  public CodeBlock visit(Absence.EmptyOptional absence) {
    return Optionals.of(((JsonType.OptionalType) type).kind()).empty();
  }

  @Override
  public CodeBlock visit(Absence.DefaultText absence) {
    return type instanceof JsonType.ScalarType scalar
        ? Literals.of(scalar.scalar(), absence.text())
        : CodeBlock.of("$T.$N", TypeNames.of(type.type()), absence.text());
  }

  /** What a local variable of a type starts with where it will be set or not be used. */
  static CodeBlock neutral(TypeRef type) {
    if (type instanceof TypeRef.Primitive primitive) {
      return CodeBlock.of(primitive == TypeRef.Primitive.BOOLEAN ? "false" : "0");
    }
    return CodeBlock.of("null");
  }
}
