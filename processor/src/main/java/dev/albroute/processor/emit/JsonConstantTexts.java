package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.albroute.processor.emit.SplitSwitch.Case;
import dev.albroute.processor.model.JsonDeclaration.JsonConstant;
import dev.albroute.processor.model.JsonDeclaration.JsonEnum;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The texts that the constants of an enum are in JSON: their names, or what a method finds by their names. */
final class JsonConstantTexts {
  private final JsonUnit unit;
  private final List<Case> renamed = new ArrayList<>();

  JsonConstantTexts(JsonEnum declaration, JsonUnit unit) {
    this.unit = unit;
    for (JsonConstant constant : declaration.constants()) {
      if (!constant.jsonName().equals(constant.javaName())) {
        renamed.add(new Case(
            CodeBlock.of("$S", constant.javaName()),
            constant.javaName(),
            CodeBlock.builder().addStatement("return $S", constant.jsonName()).build()));
      }
    }
  }

  /** An expression of the text of a constant. */
  CodeBlock of(CodeBlock constant) {
    return renamed.isEmpty()
        ? CodeBlock.of("$L.name()", constant)
        : CodeBlock.of("$N($L.name())", name(""), constant);
  }

  /** The methods that the expression calls. */
  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    if (!renamed.isEmpty()) {
      MethodSpec.Builder text = method("");
      List<MethodSpec> further = SplitSwitch.byText("constant", renamed)
          .addTo(
              text,
              CodeBlock.builder().addStatement("return constant").build(),
              this::method,
              CodeBlock.of("constant"));
      methods.add(text.build());
      methods.addAll(further);
    }
    return methods;
  }

  private MethodSpec.Builder method(String suffix) {
    return MethodSpec.methodBuilder(name(suffix))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(String.class)
        .addParameter(String.class, "constant");
  }

  private String name(String suffix) {
    return "textOf" + unit.name() + suffix;
  }
}
