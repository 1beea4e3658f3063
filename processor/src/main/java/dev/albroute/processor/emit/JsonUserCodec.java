package dev.albroute.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.JsonType.CodecInstance;
import dev.albroute.processor.model.Nullness;
import dev.albroute.processor.model.TypeRef;
import javax.lang.model.element.Modifier;

/** A type that a class of the user reads and writes. {@code null} never reaches it. */
final class JsonUserCodec implements JsonUnitCode {
  private final JsonType.CodecType type;
  private final JsonUnit unit;
  private final String constant;
  private boolean declared;

  JsonUserCodec(JsonType.CodecType type, JsonCodes codes) {
    this.type = type;
    unit = codes.unit("By" + type.codec().simpleName(), type.type(), this);
    constant = codes.constant(unit.name());
  }

  @Override
  public String name() {
    return unit.name();
  }

  @Override
  public JsonUnit unit() {
    return unit;
  }

  private CodeBlock instance() {
    ClassName codec = TypeNames.raw(type.codec());
    return type.instance() == CodecInstance.CONSTANT
        ? CodeBlock.of("$T.INSTANCE", codec)
        : CodeBlock.of("$N", constant);
  }

  @Override
  public CodeBlock read(Site site, Nullness nullness) {
    return canBeNull() ? JsonMethods.read(site, nullness, unit) : unit.read(site);
  }

  @Override
  public CodeBlock write(Site site, CodeBlock value) {
    return unit.write(site, value);
  }

  @Override
  public boolean canBeNull() {
    return !(type.type() instanceof TypeRef.Primitive);
  }

  private void declare(JsonUnit to) {
    if (type.instance() == CodecInstance.CONSTRUCTOR && !declared) {
      ClassName codec = TypeNames.raw(type.codec());
      to.add(FieldSpec.builder(codec, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
          .initializer("new $T()", codec)
          .build());
      declared = true;
    }
  }

  @Override
  public void addReading(JsonUnit to) {
    declare(to);
    MethodSpec.Builder method = JsonMethods.read(to, TypeNames.of(type.type()))
        .beginControlFlow("if (json.rejectNull())")
        .addStatement("return $L", JsonAbsence.neutral(type.type()))
        .endControlFlow()
        .addStatement("return $L.read(json)", instance());
    to.addReading(method.build());
  }

  @Override
  public void addWriting(JsonUnit to) {
    declare(to);
    MethodSpec.Builder method = JsonMethods.write(to, TypeNames.boxed(type.type()))
        .addStatement("$L.write(json, value)", instance());
    to.addWriting(method.build());
  }
}
