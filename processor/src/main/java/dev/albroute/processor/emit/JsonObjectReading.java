package dev.albroute.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.albroute.processor.emit.JsonCode.Site;
import dev.albroute.processor.model.JsonDeclaration.JsonObject;
import dev.albroute.processor.model.JsonSlot;
import dev.albroute.processor.model.ObjectReading;
import dev.albroute.processor.model.ObjectReading.ReadProperty;
import dev.albroute.processor.model.ObjectReading.Unknown;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The methods that read an object. */
final class JsonObjectReading {
  private final JsonObject declaration;
  private final ObjectReading reading;
  private final JsonCodes codes;
  private final String names;
  private final JsonUnit unit;

  JsonObjectReading(JsonObject declaration, JsonCodes codes, String names, JsonUnit unit) {
    this.declaration = declaration;
    this.reading = declaration.reading().orElseThrow();
    this.codes = codes;
    this.names = names;
    this.unit = unit;
  }

  /** The name of the method that reads the object itself. */
  private String method() {
    return declaration
        .key()
        .tag()
        .filter(tag -> tag.property().isEmpty())
        .map(tag -> "read" + unit.name() + "Content")
        .orElse("read" + unit.name());
  }

  /** The method that reads the object around the object, whose one name was looked at before. */
  MethodSpec wrapper() {
    MethodSpec.Builder method = JsonMethods.read(
            unit, TypeNames.of(declaration.key().type()))
        .addStatement("json.beginObject()")
        .addStatement("json.nextProperty()")
        .addStatement("$T content = $N(json)", TypeNames.of(declaration.key().type()), method())
        .beginControlFlow("while (json.nextProperty())")
        .addStatement("json.fail(json.offset(), $S)", "is one property too many")
        .addStatement("json.skipValue()")
        .endControlFlow()
        .addStatement("return content");
    Deprecations.mark(method, codes.deprecations().of(declaration.key()));
    return method.build();
  }

  /** The method that reads the object, its values in local variables. */
  MethodSpec.Builder read() {
    Names taken = new Names();
    Map<Integer, String> values = new HashMap<>();
    for (ReadProperty property : reading.properties()) {
      values.put(property.index(), taken.take(property.javaName()));
    }
    JsonLocals locals = JsonLocals.in(taken);
    MethodSpec.Builder method = begin(locals);
    for (ReadProperty property : reading.properties()) {
      TypeName type = TypeNames.of(property.type().type());
      method.addStatement(
          "$T $N = $L", type, values.get(property.index()), JsonAbsence.value(property));
    }
    declareOthers(method, locals);
    JsonSeen seen = new JsonSeen(reading, 0, declaration.names().size(), locals.seen());
    seen.declare(method);
    if (reading.properties().isEmpty() && isPlain()) {
      method
          .beginControlFlow("while ($N.nextProperty())", locals.json())
          .addStatement("$N.skipValue()", locals.json())
          .endControlFlow();
    } else {
      loop(method, locals, values, seen);
    }
    seen.require(method, locals.json(), names, CodeBlock.of("$N", seen.name()));
    end(method, locals, slots(values, seen, locals));
    return method;
  }

  /** The warnings that the method would bring: its cases fall through where the properties keep to their order. */
  List<String> warnings() {
    return reading.properties().size() > 1 ? List.of("fallthrough") : List.of();
  }

  private static JsonSlots slots(Map<Integer, String> values, JsonSeen seen, JsonLocals locals) {
    return new JsonSlots() {
      @Override
      public CodeBlock value(int index) {
        return CodeBlock.of("$N", values.get(index));
      }

      @Override
      public CodeBlock isSeen(int index) {
        return seen.isSeen(index, CodeBlock.of("$N", seen.name()));
      }

      @Override
      public CodeBlock others() {
        return CodeBlock.of("$N", locals.others());
      }
    };
  }

  private boolean isPlain() {
    return reading.others().isEmpty() && reading.unknown() == Unknown.IGNORE;
  }

  MethodSpec.Builder begin(JsonLocals locals) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(method())
        .addModifiers(Modifier.STATIC)
        .returns(TypeNames.of(declaration.key().type()))
        .addParameter(RuntimeNames.JSON_READER, locals.json());
    method
        .beginControlFlow("if (!$N.beginObject())", locals.json())
        .addStatement("return null")
        .endControlFlow();
    if (JsonCreation.mayRefuse(reading.creation())) {
      method.addStatement("int $N = $N.openedAt()", locals.start(), locals.json());
    }
    return method;
  }

  private void declareOthers(MethodSpec.Builder method, JsonLocals locals) {
    if (reading.others().isPresent()) {
      TypeName map = mapOf(reading.others().get());
      method.addStatement(
          "$T $N = new $T<>()", map, locals.others(), ClassName.get(LinkedHashMap.class));
    }
  }

  static TypeName mapOf(JsonSlot others) {
    return ParameterizedTypeName.get(
        ClassName.get(Map.class), TypeName.get(String.class), JsonCreation.othersType(others));
  }

  private void loop(
      MethodSpec.Builder method, JsonLocals locals, Map<Integer, String> values, JsonSeen seen) {
    CodeBlock unknown = unknown(locals, CodeBlock.of("$N", locals.others()));
    if (names.isEmpty()) {
      method
          .beginControlFlow("while ($N.nextProperty())", locals.json())
          .addCode(unknown)
          .endControlFlow();
      return;
    }
    method
        .addStatement("int $N = $T.END", locals.property(), RuntimeNames.JSON_READER)
        .beginControlFlow(
            "while (($N = $N.nextProperty($N, $N)) != $T.END)",
            locals.property(),
            locals.json(),
            names,
            locals.property(),
            RuntimeNames.JSON_READER)
        .beginControlFlow("switch ($N)", locals.property());
    Site site = new Site(unit.home(), locals.json());
    List<ReadProperty> properties = reading.properties();
    for (int i = 0; i < properties.size(); i++) {
      ReadProperty property = properties.get(i);
      CodeBlock.Builder block = CodeBlock.builder()
          .add("case $L:\n$>", property.index())
          .addStatement(
              "$N = $L",
              values.get(property.index()),
              codes.of(property.type()).read(site, property.nullness()));
      seen.mark(block, property.index());
      if (i + 1 < properties.size()) {
        // In the order of the type each property leads to the next, without a look at which it is.
        block
            .beginControlFlow(
                "if (!$N.isNext($N, $L))",
                locals.json(),
                names,
                properties.get(i + 1).index())
            .addStatement("break")
            .endControlFlow();
      } else {
        block.addStatement("break");
      }
      method.addCode(block.add("$<").build());
    }
    method
        .addCode(unread(locals.json(), 0, declaration.names().size()))
        .addCode("default:\n$>")
        .addCode(unknown)
        .addStatement("break")
        .addCode("$<")
        .endControlFlow()
        .endControlFlow();
  }

  /** The cases of names that are known and not read; none where unknown ones are treated alike. */
  CodeBlock unread(String json, int from, int to) {
    if (isPlain()) {
      return CodeBlock.of("");
    }
    Set<Integer> read = new HashSet<>();
    reading.properties().forEach(property -> read.add(property.index()));
    CodeBlock.Builder block = CodeBlock.builder();
    for (int i = from; i < to; i++) {
      if (!read.contains(i)) {
        block
            .add("case $L:\n$>", i)
            .addStatement("$N.skipValue()", json)
            .addStatement("break")
            .add("$<");
      }
    }
    return block.build();
  }

  /** What is done with a property that has no name here. */
  CodeBlock unknown(JsonLocals locals, CodeBlock others) {
    CodeBlock.Builder block = CodeBlock.builder();
    if (reading.others().isPresent()) {
      JsonSlot slot = reading.others().get();
      Site site = new Site(unit.home(), locals.json());
      return block
          .addStatement(
              "$L.put($N.nameText(), $L)",
              others,
              locals.json(),
              codes.of(slot.type()).read(site, slot.nullness()))
          .build();
    }
    if (reading.unknown() == Unknown.REFUSE) {
      block.addStatement(
          "$N.fail($N.offset(), $S)", locals.json(), locals.json(), "is not a known property");
    }
    return block.addStatement("$N.skipValue()", locals.json()).build();
  }

  /** Ends a method that has read all properties. */
  void end(MethodSpec.Builder method, JsonLocals locals, JsonSlots slots) {
    new JsonCreation(reading, slots, locals)
        .add(method, declaration.key().type().simpleName());
  }
}
