package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.Nullness;
import dev.albroute.processor.model.Scalar;

/** A primitive type: a JSON number, a boolean, or a string of one {@code char}. */
final class JsonPrimitive implements JsonCode {
  private final JsonType.ScalarType type;

  JsonPrimitive(JsonType.ScalarType type) {
    this.type = type;
  }

  @Override
  public String name() {
    return type.scalar().label();
  }

  @Override
  public CodeBlock read(Site site, Nullness nullness) {
    return read(site, type.scalar());
  }

  @Override
  public CodeBlock write(Site site, CodeBlock value) {
    return write(site, type.scalar(), value);
  }

  @Override
  public boolean canBeNull() {
    return false;
  }

  static CodeBlock read(Site site, Scalar scalar) {
    return CodeBlock.of("$N.$N()", site.json(), "read" + scalar.label());
  }

  static CodeBlock write(Site site, Scalar scalar, CodeBlock value) {
    // JSON knows one kind of integer; a byte or short is an int to the writer.
    String label =
        scalar == Scalar.BYTE || scalar == Scalar.SHORT ? Scalar.INT.label() : scalar.label();
    return CodeBlock.of("$N.$N($L)", site.json(), "write" + label, value);
  }
}
