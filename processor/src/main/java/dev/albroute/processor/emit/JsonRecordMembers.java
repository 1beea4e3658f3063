package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.albroute.processor.emit.JsonCode.Site;
import dev.albroute.processor.model.JsonComponent;
import dev.albroute.processor.model.JsonDeclaration.Constructor;
import dev.albroute.processor.model.JsonDeclaration.JsonRecord;
import dev.albroute.processor.model.JsonType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The members for a record: a JSON object. */
final class JsonRecordMembers implements JsonMembers {
  /** Properties that one method reads or writes: as many as there are bits in a {@code long} to remember what was seen. */
  static final int PART = 64;

  private final JsonRecord declaration;
  private final JsonCodes codes;
  private String names = "";

  JsonRecordMembers(JsonRecord declaration, JsonCodes codes) {
    this.declaration = declaration;
    this.codes = codes;
  }

  @Override
  public void addReading(JsonUnit unit) {
    addNames(unit);
    MethodSpec.Builder method;
    if (declaration.components().isEmpty()) {
      method = readEmpty(unit);
    } else if (declaration.components().size() <= PART) {
      method = readObject(unit);
    } else {
      WideRecord wide = new WideRecord(declaration, codes, names, unit);
      method = wide.read();
      unit.add(wide.fields());
    }
    Deprecations.mark(method, codes.deprecations().of(type()));
    unit.addReading(method.build());
  }

  private MethodSpec.Builder readEmpty(JsonUnit unit) {
    MethodSpec.Builder method = JsonMethods.read(unit, TypeNames.of(declaration.type()));
    JsonLocals locals = JsonLocals.in(new Names());
    begin(method, declaration, locals);
    method
        .beginControlFlow("while (json.nextProperty())")
        .addStatement("json.skipValue()")
        .endControlFlow();
    create(method, declaration, CodeBlock.of(""), locals);
    return method;
  }

  private MethodSpec.Builder readObject(JsonUnit unit) {
    Names taken = new Names();
    List<String> values = new ArrayList<>();
    for (JsonComponent component : declaration.components()) {
      values.add(taken.take(component.javaName()));
    }
    JsonLocals locals = JsonLocals.in(taken);
    MethodSpec.Builder method = MethodSpec.methodBuilder("read" + unit.name())
        .addModifiers(Modifier.STATIC)
        .returns(TypeNames.of(declaration.type()))
        .addParameter(RuntimeNames.JSON_READER, locals.json());
    begin(method, declaration, locals);
    for (int i = 0; i < values.size(); i++) {
      JsonComponent component = declaration.components().get(i);
      TypeName type = TypeNames.of(component.type().type());
      method.addStatement("$T $N = $L", type, values.get(i), JsonAbsence.value(component));
    }
    JsonSeen seen = new JsonSeen(declaration.components(), 0, locals.seen());
    seen.declare(method);
    method
        .addStatement("int $N", locals.property())
        .beginControlFlow(
            "while (($N = $N.nextProperty($N)) != $T.END)",
            locals.property(),
            locals.json(),
            names,
            RuntimeNames.JSON_READER)
        .beginControlFlow("switch ($N)", locals.property());
    Site site = new Site(unit.home(), locals.json());
    for (int i = 0; i < values.size(); i++) {
      method.addCode(property(declaration.components().get(i), i, values.get(i), seen, site));
    }
    method
        .addCode("default:\n$>")
        .addStatement("$N.skipValue()", locals.json())
        .addStatement("break")
        .addCode("$<")
        .endControlFlow()
        .endControlFlow();
    seen.require(method, locals.json(), names);
    List<CodeBlock> arguments = new ArrayList<>();
    values.forEach(value -> arguments.add(CodeBlock.of("$N", value)));
    create(method, declaration, CodeBlock.join(arguments, ",$W"), locals);
    return method;
  }

  private CodeBlock property(
      JsonComponent component, int index, String value, JsonSeen seen, Site site) {
    JsonCode code = codes.of(component.type());
    CodeBlock.Builder block = CodeBlock.builder()
        .add("case $L:\n$>", index)
        .addStatement("$N = $L", value, code.read(site, component.nullness()));
    seen.mark(block, index);
    return block.addStatement("break").add("$<").build();
  }

  /** Begins a method that reads a record. */
  static void begin(MethodSpec.Builder method, JsonRecord declaration, JsonLocals locals) {
    if (declaration.constructor() == Constructor.EXPLICIT) {
      method.addStatement("int $N = $N.offset()", locals.start(), locals.json());
    }
    method
        .beginControlFlow("if (!$N.beginObject())", locals.json())
        .addStatement("return null")
        .endControlFlow();
  }

  /** Ends a method that has read all components. */
  static void create(
      MethodSpec.Builder method, JsonRecord declaration, CodeBlock arguments, JsonLocals locals) {
    method
        .beginControlFlow("if ($N.failed())", locals.json())
        .addStatement("return null")
        .endControlFlow();
    CodeBlock created = CodeBlock.of(
        declaration.type().typeArguments().isEmpty() ? "new $T($L)" : "new $T<>($L)",
        TypeNames.raw(declaration.type()),
        arguments);
    switch (declaration.constructor()) {
      case IMPLICIT -> method.addStatement("return $L", created);
      case EXPLICIT ->
        method
            .beginControlFlow("try")
            .addStatement("return $L", created)
            .nextControlFlow("catch ($T $N)", IllegalArgumentException.class, locals.exception())
            .addStatement(
                "$N.reject($N, $S)",
                locals.json(),
                locals.start(),
                "a valid " + declaration.type().simpleName())
            .addStatement("return null")
            .endControlFlow();
    }
  }

  @Override
  public void addWriting(JsonUnit unit) {
    addNames(unit);
    TypeName type = TypeNames.of(declaration.type());
    MethodSpec.Builder method = JsonMethods.write(unit, type).addStatement("json.beginObject()");
    int count = declaration.components().size();
    List<MethodSpec> parts = new ArrayList<>();
    if (count <= PART) {
      writeProperties(method, unit, 0, count);
    } else {
      for (int from = 0; from < count; from += PART) {
        String name = "write" + unit.name() + "From" + from;
        method.addStatement("$N(json, value)", name);
        MethodSpec.Builder part = MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(RuntimeNames.JSON_WRITER, "json")
            .addParameter(type, "value");
        writeProperties(part, unit, from, Math.min(count, from + PART));
        Deprecations.mark(part, codes.deprecations().of(type()));
        parts.add(part.build());
      }
    }
    method.addStatement("json.endObject()");
    Deprecations.mark(method, codes.deprecations().of(type()));
    unit.addWriting(method.build());
    parts.forEach(unit::addWriting);
  }

  private void writeProperties(MethodSpec.Builder method, JsonUnit unit, int from, int to) {
    for (int i = from; i < to; i++) {
      JsonComponent component = declaration.components().get(i);
      CodeBlock value = CodeBlock.of("value.$N()", component.javaName());
      method
          .addStatement("json.name($N, $L)", names, i)
          .addStatement(codes.of(component.type()).write(JsonMethods.site(unit), value));
    }
  }

  private void addNames(JsonUnit unit) {
    if (!names.isEmpty() || declaration.components().isEmpty()) {
      return;
    }
    names = codes.constant(unit.name());
    List<CodeBlock> literals = new ArrayList<>();
    for (JsonComponent component : declaration.components()) {
      literals.add(CodeBlock.of("$S", component.jsonName()));
    }
    unit.add(FieldSpec.builder(
            RuntimeNames.JSON_NAMES, names, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.of($L)", RuntimeNames.JSON_NAMES, CodeBlock.join(literals, ",$W"))
        .build());
  }

  private JsonType type() {
    return new JsonType.DeclaredType(declaration.type());
  }
}
