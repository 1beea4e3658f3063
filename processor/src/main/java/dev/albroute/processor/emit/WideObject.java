package dev.albroute.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.albroute.processor.emit.JsonCode.Site;
import dev.albroute.processor.model.JsonDeclaration.JsonObject;
import dev.albroute.processor.model.ObjectReading;
import dev.albroute.processor.model.ObjectReading.ReadProperty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Reads an object of so many properties that one method with a local variable for each would be too large to be compiled:
 * the values wait in the fields of an object, which several methods fill.
 */
final class WideObject implements JsonSlots {
  private static final int PART = JsonObjectMembers.PART;

  private final JsonObject declaration;
  private final ObjectReading reading;
  private final JsonCodes codes;
  private final String names;
  private final JsonUnit unit;
  private final ClassName holder;
  private final Map<Integer, String> values = new HashMap<>();
  private final List<JsonSeen> seen = new ArrayList<>();
  private final String others;

  WideObject(JsonObject declaration, JsonCodes codes, String names, JsonUnit unit) {
    this.declaration = declaration;
    this.reading = declaration.reading().orElseThrow();
    this.codes = codes;
    this.names = names;
    this.unit = unit;
    holder = unit.home().nestedClass(unit.name() + "Fields");
    Names fields = new Names();
    for (ReadProperty property : reading.properties()) {
      values.put(property.index(), fields.take(property.javaName()));
    }
    int count = declaration.names().size();
    for (int from = 0; from < count; from += PART) {
      int size = Math.min(count - from, PART);
      seen.add(new JsonSeen(reading, from, size, fields.take("seenFrom" + from)));
    }
    others = fields.take("others");
  }

  @Override
  public CodeBlock value(int index) {
    return CodeBlock.of("fields.$N", values.get(index));
  }

  @Override
  public CodeBlock isSeen(int index) {
    JsonSeen part = seen.get(index / PART);
    return part.isSeen(index, CodeBlock.of("fields.$N", part.name()));
  }

  @Override
  public CodeBlock others() {
    return CodeBlock.of("fields.$N", others);
  }

  /** The method that reads the object; the class that holds the values is added to the unit. */
  MethodSpec.Builder read(JsonObjectReading methods) {
    Names taken = new Names();
    taken.take("fields");
    JsonLocals locals = JsonLocals.in(taken);
    MethodSpec.Builder method = methods
        .begin(locals)
        .addStatement("$T fields = new $T()", holder, holder)
        .addStatement("int property = $T.END", RuntimeNames.JSON_READER)
        .beginControlFlow(
            "while ((property = json.nextProperty($N, property)) != $T.END)",
            names,
            RuntimeNames.JSON_READER)
        .addStatement("fields.read(json, property)")
        .endControlFlow();
    for (JsonSeen part : seen) {
      part.require(method, "json", names, CodeBlock.of("fields.$N", part.name()));
    }
    methods.end(method, locals, this);
    unit.add(fields(methods, locals));
    return method;
  }

  private TypeSpec fields(JsonObjectReading methods, JsonLocals locals) {
    TypeSpec.Builder type = TypeSpec.classBuilder(holder)
        .addJavadoc("What is read of $L.", Javadoc.type(declaration.key().type()))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    for (ReadProperty property : reading.properties()) {
      type.addField(
          FieldSpec.builder(TypeNames.of(property.type().type()), values.get(property.index()))
              .initializer(JsonAbsence.value(property))
              .build());
    }
    reading
        .others()
        .ifPresent(slot -> type.addField(FieldSpec.builder(JsonObjectReading.mapOf(slot), others)
            .initializer("new $T<>()", LinkedHashMap.class)
            .build()));
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
      MethodSpec part = part(i, methods, locals);
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
    Deprecations.mark(type, codes.deprecations().of(declaration.key()));
    return type.build();
  }

  private MethodSpec part(int number, JsonObjectReading methods, JsonLocals locals) {
    int from = number * PART;
    int to = Math.min(from + PART, declaration.names().size());
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (property)");
    Site site = new Site(unit.home(), "json");
    for (ReadProperty property : reading.properties()) {
      if (property.index() < from || property.index() >= to) {
        continue;
      }
      code.add("case $L:\n$>", property.index())
          .addStatement(
              "this.$N = $L",
              values.get(property.index()),
              codes.of(property.type()).read(site, property.nullness()));
      seen.get(number).mark(code, property.index());
      code.addStatement("break").add("$<");
    }
    code.add(methods.unread("json", from, to))
        .add("default:\n$>")
        .add(methods.unknown(locals, CodeBlock.of("this.$N", others)))
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
