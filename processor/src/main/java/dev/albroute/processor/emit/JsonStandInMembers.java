package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.albroute.processor.model.JsonDeclaration.JsonStandIn;
import dev.albroute.processor.model.JsonDeclaration.StandInReading;
import dev.albroute.processor.model.JsonDeclaration.StandInWriting;
import dev.albroute.processor.model.Maker;
import dev.albroute.processor.model.Member;
import dev.albroute.processor.model.Nullness;
import dev.albroute.processor.model.TypeRef;

/** The members for a class that is one value in JSON. */
final class JsonStandInMembers implements JsonMembers {
  private final JsonStandIn declaration;
  private final JsonCodes codes;

  JsonStandInMembers(JsonStandIn declaration, JsonCodes codes) {
    this.declaration = declaration;
    this.codes = codes;
  }

  @Override
  public void addReading(JsonUnit unit) {
    StandInReading reading = declaration.reading().orElseThrow();
    TypeName type = TypeNames.of(declaration.key().type());
    CodeBlock read = codes.of(reading.type()).read(JsonMethods.site(unit), Nullness.NON_NULL);
    MethodSpec.Builder method = JsonMethods.read(unit, type);
    if (mayRefuse(reading)) {
      method.addStatement("int start = json.offset()");
    }
    method
        .addStatement("$T content = $L", TypeNames.of(reading.type().type()), read)
        .beginControlFlow("if (json.failed())")
        .addStatement("return null")
        .endControlFlow();
    String expected = "a valid " + declaration.key().type().simpleName();
    if (reading instanceof StandInReading.ByMaker made) {
      make(method, made, expected);
    } else if (reading instanceof StandInReading.BySearch search) {
      search(method, search, expected);
    }
    Deprecations.mark(method, codes.deprecations().of(declaration.key()));
    unit.addReading(method.build());
  }

  /** Whether there are values of the right type that no object has. */
  private static boolean mayRefuse(StandInReading reading) {
    return !(reading instanceof StandInReading.ByMaker made
        && made.maker().trust() == Maker.Trust.ASSIGNS);
  }

  private static void make(
      MethodSpec.Builder method, StandInReading.ByMaker made, String expected) {
    CodeBlock call = JsonCreation.call(made.maker(), CodeBlock.of("content"));
    if (!mayRefuse(made)) {
      method.addStatement("return $L", call);
      return;
    }
    method
        .beginControlFlow("try")
        .addStatement("return $L", call)
        .nextControlFlow("catch ($T e)", IllegalArgumentException.class)
        .addStatement("json.reject(start, $S)", expected)
        .addStatement("return null")
        .endControlFlow();
  }

  private void search(MethodSpec.Builder method, StandInReading.BySearch search, String expected) {
    TypeName type = TypeNames.of(declaration.key().type());
    CodeBlock value = get("constant", search.getter());
    CodeBlock equal = search.type().type() instanceof TypeRef.Primitive
        ? CodeBlock.of("$L == content", value)
        : CodeBlock.of("content.equals($L)", value);
    method
        .beginControlFlow("for ($T constant : $T.values())", type, type)
        .beginControlFlow("if ($L)", equal)
        .addStatement("return constant")
        .endControlFlow()
        .endControlFlow()
        .addStatement("json.reject(start, $S)", expected)
        .addStatement("return null");
  }

  private static CodeBlock get(String owner, Member member) {
    return JsonObjectWriting.get(owner, member);
  }

  @Override
  public void addWriting(JsonUnit unit) {
    StandInWriting writing = declaration.writing().orElseThrow();
    MethodSpec.Builder method = JsonMethods.write(
            unit, TypeNames.of(declaration.key().type()))
        .addStatement(
            codes.of(writing.type()).write(JsonMethods.site(unit), get("value", writing.getter())));
    Deprecations.mark(method, codes.deprecations().of(declaration.key()));
    unit.addWriting(method.build());
  }
}
