package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.albroute.processor.model.JsonDeclaration.JsonObject;
import dev.albroute.processor.model.Member;
import dev.albroute.processor.model.ObjectWriting.Inclusion;
import dev.albroute.processor.model.ObjectWriting.Part;
import dev.albroute.processor.model.TypeRef;
import dev.albroute.processor.model.TypeTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The methods that write an object. */
final class JsonObjectWriting {
  private static final int PART = JsonObjectMembers.PART;

  private final JsonObject declaration;
  private final JsonCodes codes;
  private final String names;
  private final JsonUnit unit;

  JsonObjectWriting(JsonObject declaration, JsonCodes codes, String names, JsonUnit unit) {
    this.declaration = declaration;
    this.codes = codes;
    this.names = names;
    this.unit = unit;
  }

  /** Adds the methods to the unit. */
  void add() {
    TypeName type = TypeNames.of(declaration.key().type());
    MethodSpec.Builder method = JsonMethods.write(unit, type);
    Optional<String> wrapper = tag(TypeTag.Form.WRAPPER);
    wrapper.ifPresent(
        text -> method.addStatement("json.beginObject()").addStatement("json.name($S)", text));
    List<Part> parts = start(method);
    List<MethodSpec> further = new ArrayList<>();
    if (parts.size() <= PART) {
      method.addCode(write(parts));
    } else {
      for (int from = 0; from < parts.size(); from += PART) {
        String name = "write" + unit.name() + "From" + from;
        method.addStatement("$N(json, value)", name);
        MethodSpec.Builder part = MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(RuntimeNames.JSON_WRITER, "json")
            .addParameter(type, "value")
            .addCode(write(parts.subList(from, Math.min(parts.size(), from + PART))));
        Deprecations.mark(part, codes.deprecations().of(declaration.key()));
        further.add(part.build());
      }
    }
    method.addStatement("json.endObject()");
    wrapper.ifPresent(text -> method.addStatement("json.endObject()"));
    Deprecations.mark(method, codes.deprecations().of(declaration.key()));
    unit.addWriting(method.build());
    further.forEach(unit::addWriting);
  }

  private Optional<String> tag(TypeTag.Form form) {
    return declaration.key().tag().filter(tag -> tag.form() == form).map(TypeTag::text);
  }

  /** Writes the start of the object, in one step with what is always its first property; the parts that remain. */
  private List<Part> start(MethodSpec.Builder method) {
    List<Part> parts = declaration.writing().orElseThrow().parts();
    Optional<String> tag = tag(TypeTag.Form.PROPERTY);
    if (tag.isPresent()) {
      method.addStatement("json.beginObject($N, $S)", names, tag.orElseThrow());
      return parts;
    }
    if (!parts.isEmpty()
        && parts.get(0) instanceof Part.Property first
        && first.index() == 0
        && isAlwaysWritten(first)) {
      method.addCode(codes
          .of(first.type())
          .writeFirst(JsonMethods.site(unit), names, get("value", first.getter())));
      return parts.subList(1, parts.size());
    }
    method.addStatement("json.beginObject()");
    return parts;
  }

  private CodeBlock write(List<Part> parts) {
    Names locals = new Names();
    locals.take("json");
    locals.take("value");
    CodeBlock.Builder code = CodeBlock.builder();
    write(parts, "value", locals, code);
    return code.build();
  }

  private void write(List<Part> parts, String owner, Names locals, CodeBlock.Builder code) {
    for (Part part : parts) {
      if (part instanceof Part.Property property) {
        property(property, owner, locals, code);
      } else if (part instanceof Part.Unwrapped unwrapped) {
        String inner = locals.take(variable(unwrapped.getter()));
        code.addStatement(
                "$T $N = $L", TypeNames.of(unwrapped.type()), inner, get(owner, unwrapped.getter()))
            .beginControlFlow("if ($N != null)", inner);
        write(unwrapped.parts(), inner, locals, code);
        code.endControlFlow();
      } else if (part instanceof Part.Entries entries) {
        entries(entries, owner, locals, code);
      }
    }
  }

  static CodeBlock get(String owner, Member member) {
    return switch (member.kind()) {
      case METHOD -> CodeBlock.of("$N.$N()", owner, member.name());
      case FIELD -> CodeBlock.of("$N.$N", owner, member.name());
    };
  }

  /** What a variable for the value of a member is called: {@code address} for {@code getAddress()}. */
  private static String variable(Member member) {
    String name = member.name();
    for (String prefix : new String[] {"get", "is"}) {
      if (name.startsWith(prefix)
          && name.length() > prefix.length()
          && Character.isUpperCase(name.charAt(prefix.length()))) {
        return Names.variable(name.substring(prefix.length()));
      }
    }
    return name;
  }

  private static boolean isAlwaysWritten(Part.Property property) {
    return property.inclusion() == Inclusion.ALWAYS
        || property.type().type() instanceof TypeRef.Primitive;
  }

  private void property(
      Part.Property property, String owner, Names locals, CodeBlock.Builder code) {
    CodeBlock value = get(owner, property.getter());
    boolean always = isAlwaysWritten(property);
    if (!always) {
      String local = locals.take(variable(property.getter()));
      code.addStatement("$T $N = $L", TypeNames.of(property.type().type()), local, value)
          .beginControlFlow(
              "if ($L)", JsonInclusion.condition(property.type(), property.inclusion(), local));
      value = CodeBlock.of("$N", local);
    }
    code.add(codes
        .of(property.type())
        .writeProperty(JsonMethods.site(unit), names, property.index(), value));
    if (!always) {
      code.endControlFlow();
    }
  }

  private void entries(Part.Entries entries, String owner, Names locals, CodeBlock.Builder code) {
    String map = locals.take(variable(entries.getter()));
    String entry = locals.take("entry");
    JsonCode value = codes.of(entries.type().value().type());
    code.addStatement(
            "$T $N = $L", TypeNames.of(entries.type().type()), map, get(owner, entries.getter()))
        .beginControlFlow("if ($N != null)", map)
        .beginControlFlow(
            "for ($T $N : $N.entrySet())", JsonMap.entryOf(entries.type()), entry, map)
        .addStatement("json.name($N.getKey())", entry)
        .addStatement(value.write(JsonMethods.site(unit), CodeBlock.of("$N.getValue()", entry)))
        .endControlFlow()
        .endControlFlow();
  }
}
