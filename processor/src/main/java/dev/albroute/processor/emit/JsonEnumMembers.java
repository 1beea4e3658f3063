package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.albroute.processor.emit.SplitSwitch.Case;
import dev.albroute.processor.model.JsonDeclaration.JsonConstant;
import dev.albroute.processor.model.JsonDeclaration.JsonEnum;
import dev.albroute.processor.model.JsonType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The members for an enum: a JSON string. */
final class JsonEnumMembers implements JsonMembers {
  private final JsonEnum declaration;
  private final JsonCodes codes;

  JsonEnumMembers(JsonEnum declaration, JsonCodes codes) {
    this.declaration = declaration;
    this.codes = codes;
  }

  @Override
  public void addReading(JsonUnit unit) {
    String names = codes.constant(unit.name());
    TypeName type = TypeNames.of(declaration.type());
    List<CodeBlock> texts = new ArrayList<>();
    List<Case> cases = new ArrayList<>();
    for (JsonConstant constant : declaration.constants()) {
      String index = Integer.toString(cases.size());
      texts.add(CodeBlock.of("$S", constant.jsonName()));
      cases.add(new Case(
          CodeBlock.of("$L", index),
          index,
          CodeBlock.builder()
              .addStatement("return $T.$N", type, constant.javaName())
              .build()));
    }
    unit.add(FieldSpec.builder(
            RuntimeNames.JSON_NAMES, names, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.of($L)", RuntimeNames.JSON_NAMES, CodeBlock.join(texts, ",$W"))
        .build());
    MethodSpec.Builder method =
        JsonMethods.read(unit, type).addStatement("int constant = json.readConstant($N)", names);
    List<MethodSpec> further = SplitSwitch.byIndex("constant", cases)
        .addTo(
            method,
            CodeBlock.builder().addStatement("return null").build(),
            suffix -> {
              MethodSpec.Builder part = MethodSpec.methodBuilder(
                      Names.variable(unit.name()) + suffix)
                  .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                  .returns(type)
                  .addParameter(int.class, "constant");
              Deprecations.mark(part, codes.deprecations().of(type()));
              return part;
            },
            CodeBlock.of("constant"));
    Deprecations.mark(method, codes.deprecations().of(type()));
    unit.addReading(method.build());
    further.forEach(unit::addReading);
  }

  @Override
  public void addWriting(JsonUnit unit) {
    MethodSpec.Builder method = JsonMethods.write(unit, TypeNames.of(declaration.type()));
    List<Case> renamed = new ArrayList<>();
    for (JsonConstant constant : declaration.constants()) {
      if (!constant.jsonName().equals(constant.javaName())) {
        renamed.add(new Case(
            CodeBlock.of("$S", constant.javaName()),
            constant.javaName(),
            CodeBlock.builder().addStatement("return $S", constant.jsonName()).build()));
      }
    }
    if (renamed.isEmpty()) {
      method.addStatement("json.writeString(value.name())");
    } else {
      method.addStatement("json.writeString($N(value.name()))", textMethod(unit, ""));
    }
    Deprecations.mark(method, codes.deprecations().of(type()));
    unit.addWriting(method.build());
    if (!renamed.isEmpty()) {
      addTexts(unit, renamed);
    }
  }

  private static void addTexts(JsonUnit unit, List<Case> renamed) {
    MethodSpec.Builder text = text(unit, "");
    List<MethodSpec> further = SplitSwitch.byText("constant", renamed)
        .addTo(
            text,
            CodeBlock.builder().addStatement("return constant").build(),
            suffix -> text(unit, suffix),
            CodeBlock.of("constant"));
    unit.addWriting(text.build());
    further.forEach(unit::addWriting);
  }

  private static MethodSpec.Builder text(JsonUnit unit, String suffix) {
    return MethodSpec.methodBuilder(textMethod(unit, suffix))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(String.class)
        .addParameter(String.class, "constant");
  }

  private static String textMethod(JsonUnit unit, String suffix) {
    return "textOf" + unit.name() + suffix;
  }

  private JsonType type() {
    return new JsonType.DeclaredType(declaration.type());
  }
}
