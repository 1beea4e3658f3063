package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.Nullness;
import javax.lang.model.element.Modifier;

/** An optional: empty for the literal {@code null}. */
final class JsonOptional implements JsonUnitCode {
  private final JsonType.OptionalType type;
  private final JsonCodes codes;
  private final JsonCode value;
  private final Optionals optional;
  private final JsonUnit unit;

  JsonOptional(JsonType.OptionalType type, JsonCodes codes) {
    this.type = type;
    this.codes = codes;
    value = codes.of(type.value());
    optional = Optionals.of(type.kind());
    unit = codes.unit(optional.name(value.name()), type.type(), this);
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
    CodeBlock full = value.read(site, Nullness.NON_NULL);
    return CodeBlock.of(
        "$N.readNull() ? $L : $L",
        site.json(),
        optional.empty(),
        value.canBeNull() ? optional.fullUnlessNull(full) : optional.full(full));
  }

  @Override
  public CodeBlock write(Site site, CodeBlock optionalValue) {
    return unit.write(site, optionalValue);
  }

  @Override
  public boolean canBeNull() {
    return false;
  }

  @Override
  public void addReading(JsonUnit to) {
    throw new IllegalStateException("An optional is read where it stands");
  }

  @Override
  public void addWriting(JsonUnit to) {
    MethodSpec.Builder method = MethodSpec.methodBuilder("write" + unit.name())
        .addModifiers(Modifier.STATIC)
        .addParameter(RuntimeNames.JSON_WRITER, "json")
        .addParameter(TypeNames.of(type.type()), "value")
        .beginControlFlow("if (value == null || value.isEmpty())")
        .addStatement("json.writeNull()")
        .addStatement("return")
        .endControlFlow()
        .addStatement(value.write(JsonMethods.site(unit), optional.get(CodeBlock.of("value"))));
    Deprecations.mark(method, codes.deprecations().of(type));
    to.addWriting(method.build());
  }
}
