package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.Nullness;
import dev.albroute.processor.model.TypeRef;

/** The box of a primitive type. */
final class JsonBox implements JsonUnitCode {
  private final JsonType.ScalarType type;
  private final JsonUnit unit;

  JsonBox(JsonType.ScalarType type, JsonCodes codes) {
    this.type = type;
    unit = codes.unit(((TypeRef.ClassType) type.type()).simpleName(), type.type(), this);
  }

  @Override
  public String name() {
    return unit.name();
  }

  @Override
  public JsonUnit unit() {
    return unit;
  }

  @Override
  public CodeBlock read(Site site, Nullness nullness) {
    CodeBlock read = JsonPrimitive.read(site, type.scalar());
    return nullness == Nullness.NULLABLE
        ? CodeBlock.of("$N.readNull() ? null : $L", site.json(), read)
        : read;
  }

  @Override
  public CodeBlock write(Site site, CodeBlock value) {
    return unit.write(site, value);
  }

  @Override
  public boolean canBeNull() {
    return true;
  }

  @Override
  public void addReading(JsonUnit to) {
    throw new IllegalStateException("A box is read where it stands");
  }

  @Override
  public void addWriting(JsonUnit to) {
    TypeName box = TypeNames.of(type.type());
    MethodSpec.Builder method = JsonMethods.write(unit, box)
        .addStatement(
            JsonPrimitive.write(JsonMethods.site(unit), type.scalar(), CodeBlock.of("value")));
    to.addWriting(method.build());
  }
}
