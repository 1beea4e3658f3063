package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.albroute.processor.emit.SplitSwitch.Case;
import dev.albroute.processor.model.JsonDeclaration.EnumForm;
import dev.albroute.processor.model.JsonDeclaration.JsonConstant;
import dev.albroute.processor.model.JsonDeclaration.JsonEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The members for an enum: a JSON string, or an integer. */
final class JsonEnumMembers implements JsonMembers {
  private final JsonEnum declaration;
  private final JsonCodes codes;

  JsonEnumMembers(JsonEnum declaration, JsonCodes codes) {
    this.declaration = declaration;
    this.codes = codes;
  }

  @Override
  public void addReading(JsonUnit unit) {
    TypeName type = TypeNames.of(declaration.key().type());
    MethodSpec.Builder method = JsonMethods.read(unit, type);
    CodeBlock.Builder otherwise = CodeBlock.builder();
    switch (declaration.form()) {
      case TEXT -> {
        addNames(unit, method);
        otherwise.addStatement("return null");
      }
      case ORDINAL -> {
        method
            .addStatement("int start = json.offset()")
            .addStatement("int constant = json.readInt()");
        otherwise
            .addStatement(
                "json.reject(start, $S)",
                "an integer from 0 to " + (declaration.constants().size() - 1))
            .addStatement("return null");
      }
    }
    List<Case> cases = new ArrayList<>();
    for (JsonConstant constant : declaration.constants()) {
      String index = Integer.toString(cases.size());
      cases.add(new Case(
          CodeBlock.of("$L", index),
          index,
          CodeBlock.builder()
              .addStatement("return $T.$N", type, constant.javaName())
              .build()));
    }
    List<MethodSpec> further = SplitSwitch.byIndex("constant", cases)
        .addTo(
            method,
            otherwise.build(),
            suffix -> {
              MethodSpec.Builder part = MethodSpec.methodBuilder(
                      Names.variable(unit.name()) + suffix)
                  .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                  .returns(type);
              if (declaration.form() == EnumForm.ORDINAL) {
                part.addParameter(RuntimeNames.JSON_READER, "json")
                    .addParameter(int.class, "start");
              }
              part.addParameter(int.class, "constant");
              Deprecations.mark(part, codes.deprecations().of(declaration.key()));
              return part;
            },
            CodeBlock.of(
                declaration.form() == EnumForm.ORDINAL ? "json, start, constant" : "constant"));
    Deprecations.mark(method, codes.deprecations().of(declaration.key()));
    unit.addReading(method.build());
    further.forEach(unit::addReading);
  }

  private void addNames(JsonUnit unit, MethodSpec.Builder method) {
    String names = codes.constant(unit.name());
    List<CodeBlock> texts = new ArrayList<>();
    List<CodeBlock> aliases = new ArrayList<>();
    int index = 0;
    Optional<Integer> otherwise = Optional.empty();
    for (JsonConstant constant : declaration.constants()) {
      texts.add(CodeBlock.of("$S", constant.jsonName()));
      for (String alias : constant.aliases()) {
        aliases.add(CodeBlock.of("$Z.alias($L, $S)", index, alias));
      }
      if (declaration.otherwise().filter(constant.javaName()::equals).isPresent()) {
        otherwise = Optional.of(index);
      }
      index++;
    }
    unit.add(FieldSpec.builder(
            RuntimeNames.JSON_NAMES, names, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$T.of($L)$L",
            RuntimeNames.JSON_NAMES,
            CodeBlock.join(texts, ",$W"),
            CodeBlock.join(aliases, ""))
        .build());
    if (otherwise.isPresent()) {
      method.addStatement("int constant = json.readConstant($N, $L)", names, otherwise.get());
    } else {
      method.addStatement("int constant = json.readConstant($N)", names);
    }
  }

  @Override
  public void addWriting(JsonUnit unit) {
    MethodSpec.Builder method =
        JsonMethods.write(unit, TypeNames.of(declaration.key().type()));
    if (declaration.form() == EnumForm.ORDINAL) {
      method.addStatement("json.writeInt(value.ordinal())");
    } else {
      JsonConstantTexts texts = new JsonConstantTexts(declaration, unit);
      method.addStatement("json.writeString($L)", texts.of(CodeBlock.of("value")));
      texts.methods().forEach(unit::add);
    }
    Deprecations.mark(method, codes.deprecations().of(declaration.key()));
    unit.addWriting(method.build());
  }
}
