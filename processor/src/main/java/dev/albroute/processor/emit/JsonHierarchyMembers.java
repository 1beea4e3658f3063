package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.albroute.processor.emit.JsonCode.Site;
import dev.albroute.processor.model.JsonDeclaration.HierarchyCase;
import dev.albroute.processor.model.JsonDeclaration.JsonHierarchy;
import dev.albroute.processor.model.Nullness;
import dev.albroute.processor.model.TypeTag;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The members for a class of which one of several subclasses is meant. */
final class JsonHierarchyMembers implements JsonMembers {
  private final JsonHierarchy declaration;
  private final JsonCodes codes;

  JsonHierarchyMembers(JsonHierarchy declaration, JsonCodes codes) {
    this.declaration = declaration;
    this.codes = codes;
  }

  @Override
  public void addReading(JsonUnit unit) {
    TypeName type = TypeNames.of(declaration.key().type());
    String texts = codes.constant(unit.name());
    List<CodeBlock> literals = new ArrayList<>();
    List<CodeBlock> aliases = new ArrayList<>();
    Site site = JsonMethods.site(unit);
    CodeBlock.Builder cases = CodeBlock.builder();
    int otherwise = -1;
    for (HierarchyCase one : declaration.cases()) {
      int index = literals.size();
      literals.add(CodeBlock.of("$S", one.text()));
      one.aliases().forEach(alias -> aliases.add(CodeBlock.of("$Z.alias($L, $S)", index, alias)));
      if (declaration.otherwise().filter(one.type()::equals).isPresent()) {
        otherwise = index;
      }
      cases
          .add("case $L:\n$>", index)
          .addStatement("return $L", codes.of(one.type()).read(site, Nullness.NON_NULL))
          .add("$<");
    }
    unit.add(names(
        texts,
        CodeBlock.of("$L)$L", CodeBlock.join(literals, ",$W"), CodeBlock.join(aliases, ""))));
    MethodSpec.Builder method = JsonMethods.read(unit, type)
        .beginControlFlow("switch ($L)", look(unit, texts, otherwise))
        .addCode(cases.build())
        .addCode("default:\n$>")
        .addStatement("return null")
        .addCode("$<")
        .endControlFlow();
    Deprecations.mark(method, codes.deprecations().of(declaration.key()));
    unit.addReading(method.build());
  }

  private static FieldSpec names(String name, CodeBlock arguments) {
    return FieldSpec.builder(
            RuntimeNames.JSON_NAMES, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.of($L", RuntimeNames.JSON_NAMES, arguments)
        .build();
  }

  private CodeBlock look(JsonUnit unit, String texts, int otherwise) {
    if (declaration.form() == TypeTag.Form.WRAPPER) {
      return CodeBlock.of("$T.ofWrapper(json, $N)", RuntimeNames.JSON_TAGS, texts);
    }
    String property = codes.constant(unit.name() + "Property");
    unit.add(names(property, CodeBlock.of("$S)", declaration.property())));
    return otherwise < 0
        ? CodeBlock.of("$T.ofProperty(json, $N, $N)", RuntimeNames.JSON_TAGS, property, texts)
        : CodeBlock.of(
            "$T.ofProperty(json, $N, $N, $L)", RuntimeNames.JSON_TAGS, property, texts, otherwise);
  }

  @Override
  public void addWriting(JsonUnit unit) {
    Site site = JsonMethods.site(unit);
    MethodSpec.Builder method =
        JsonMethods.write(unit, TypeNames.of(declaration.key().type()));
    int index = 0;
    for (HierarchyCase one : declaration.cases()) {
      String variable = "value" + index;
      CodeBlock condition =
          CodeBlock.of("if (value instanceof $T $N)", TypeNames.of(one.type().type()), variable);
      if (one.type().type().equals(declaration.key().type())) {
        // The other cases are its subclasses, and were asked before.
        variable = "value";
        condition = CodeBlock.of(
            "if (value.getClass() == $T.class)", TypeNames.of(one.type().type()));
      }
      if (index == 0) {
        method.beginControlFlow("$L", condition);
      } else {
        method.nextControlFlow("else $L", condition);
      }
      method.addStatement(codes.of(one.type()).write(site, CodeBlock.of("$N", variable)));
      index++;
    }
    method
        .nextControlFlow("else")
        .addStatement(
            "throw new $T($S)",
            IllegalArgumentException.class,
            "No JSON form is known of this subclass of "
                + declaration.key().type().simple())
        .endControlFlow();
    Deprecations.mark(method, codes.deprecations().of(declaration.key()));
    unit.addWriting(method.build());
  }
}
