package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.Nullness;

/** A Java array, which grows while it is read. */
final class JsonArray implements JsonUnitCode {
  private final JsonType.ArrayType type;
  private final JsonCodes codes;
  private final JsonCode element;
  private final JsonUnit unit;

  JsonArray(JsonType.ArrayType type, JsonCodes codes) {
    this.type = type;
    this.codes = codes;
    element = codes.of(type.element().type());
    unit = codes.unit(element.name() + "Array", type.type(), this);
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
    return JsonMethods.read(site, nullness, unit);
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
    CodeBlock read = element.read(JsonMethods.site(unit), type.element().nullness());
    MethodSpec.Builder method = JsonMethods.read(unit, TypeNames.of(type.type()))
        .beginControlFlow("if (!json.beginArray())")
        .addStatement("return null")
        .endControlFlow();
    GrowingArray.fill(method, type.type(), CodeBlock.of("json.nextElement()"), read);
    Deprecations.mark(method, codes.deprecations().of(type));
    to.addReading(method.build());
  }

  @Override
  public void addWriting(JsonUnit to) {
    TypeName item = TypeNames.of(type.type().component());
    MethodSpec.Builder method = JsonMethods.write(unit, TypeNames.of(type.type()))
        .addStatement("json.beginArray()")
        .beginControlFlow("for ($T item : value)", item)
        .addStatement(element.write(JsonMethods.site(unit), CodeBlock.of("item")))
        .endControlFlow()
        .addStatement("json.endArray()");
    Deprecations.mark(method, codes.deprecations().of(type));
    to.addWriting(method.build());
  }
}
