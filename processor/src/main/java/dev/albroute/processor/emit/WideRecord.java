package dev.albroute.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.albroute.processor.emit.JsonCode.Site;
import dev.albroute.processor.model.JsonComponent;
import dev.albroute.processor.model.JsonDeclaration.JsonRecord;
import dev.albroute.processor.model.JsonType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Reads a record of so many components that one method with a local variable for each would be too large to be compiled:
 * the values wait in the fields of an object, which several methods fill.
 */
final class WideRecord {
  private static final int PART = JsonRecordMembers.PART;

  private final JsonRecord declaration;
  private final JsonCodes codes;
  private final String names;
  private final JsonUnit unit;
  private final ClassName holder;
  private final List<String> values = new ArrayList<>();
  private final List<JsonSeen> seen = new ArrayList<>();

  WideRecord(JsonRecord declaration, JsonCodes codes, String names, JsonUnit unit) {
    this.declaration = declaration;
    this.codes = codes;
    this.names = names;
    this.unit = unit;
    holder = unit.home().nestedClass(unit.name() + "Fields");
    Names fields = new Names();
    for (JsonComponent component : declaration.components()) {
      values.add(fields.take(component.javaName()));
    }
    for (int from = 0; from < values.size(); from += PART) {
      seen.add(new JsonSeen(components(from), from, fields.take("seenFrom" + from)));
    }
  }

  private List<JsonComponent> components(int from) {
    return declaration.components().subList(from, Math.min(values.size(), from + PART));
  }

  /** The method that reads the record. */
  MethodSpec.Builder read() {
    MethodSpec.Builder method = JsonMethods.read(unit, TypeNames.of(declaration.type()));
    JsonLocals locals = JsonLocals.in(new Names());
    JsonRecordMembers.begin(method, declaration, locals);
    method
        .addStatement("$T fields = new $T()", holder, holder)
        .addStatement("int property")
        .beginControlFlow(
            "while ((property = json.nextProperty($N)) != $T.END)", names, RuntimeNames.JSON_READER)
        .addStatement("fields.read(json, property)")
        .endControlFlow();
    for (JsonSeen part : seen) {
      part.require(method, "json", names, CodeBlock.of("fields.$N", part.name()));
    }
    List<CodeBlock> arguments = new ArrayList<>();
    values.forEach(value -> arguments.add(CodeBlock.of("fields.$N", value)));
    JsonRecordMembers.create(method, declaration, CodeBlock.join(arguments, ",$W"), locals);
    return method;
  }

  /** The class that holds the values. */
  TypeSpec fields() {
    TypeSpec.Builder type = TypeSpec.classBuilder(holder)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    for (int i = 0; i < values.size(); i++) {
      JsonComponent component = declaration.components().get(i);
      type.addField(FieldSpec.builder(TypeNames.of(component.type().type()), values.get(i))
          .initializer(JsonAbsence.value(component))
          .build());
    }
    for (JsonSeen part : seen) {
      if (part.needed()) {
        type.addField(FieldSpec.builder(part.type(), part.name()).build());
      }
    }
    MethodSpec.Builder read = MethodSpec.methodBuilder("read")
        .addParameter(RuntimeNames.JSON_READER, "json")
        .addParameter(int.class, "property");
    List<MethodSpec> parts = new ArrayList<>();
    for (int i = seen.size() - 1; i >= 0; i--) {
      MethodSpec part = part(i);
      parts.add(0, part);
      if (i == seen.size() - 1) {
        read.beginControlFlow("if (property >= $L)", i * PART);
      } else if (i > 0) {
        read.nextControlFlow("else if (property >= $L)", i * PART);
      } else {
        read.nextControlFlow("else");
      }
      read.addStatement("$N(json, property)", part.name());
    }
    type.addMethod(read.endControlFlow().build());
    type.addMethods(parts);
    Deprecations.mark(type, codes.deprecations().of(new JsonType.DeclaredType(declaration.type())));
    return type.build();
  }

  private MethodSpec part(int number) {
    int from = number * PART;
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (property)");
    Site site = new Site(unit.home(), "json");
    List<JsonComponent> components = components(from);
    for (int i = 0; i < components.size(); i++) {
      JsonComponent component = components.get(i);
      code.add("case $L:\n$>", from + i)
          .addStatement(
              "this.$N = $L",
              values.get(from + i),
              codes.of(component.type()).read(site, component.nullness()));
      seen.get(number).mark(code, from + i);
      code.addStatement("break").add("$<");
    }
    code.add("default:\n$>")
        .addStatement("json.skipValue()")
        .addStatement("break")
        .add("$<")
        .endControlFlow();
    return MethodSpec.methodBuilder("readFrom" + from)
        .addModifiers(Modifier.PRIVATE)
        .addParameter(RuntimeNames.JSON_READER, "json")
        .addParameter(int.class, "property")
        .addCode(code.build())
        .build();
  }
}
