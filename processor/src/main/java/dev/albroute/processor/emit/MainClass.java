package dev.albroute.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.albroute.processor.model.MainModel;
import dev.albroute.processor.model.Visibility;
import javax.lang.model.element.Modifier;

/**
 * The class that runs a function as a program. It is a class of its own, so that what goes wrong while the function's
 * class is initialized is reported too.
 */
final class MainClass {
  private final MainModel model;

  MainClass(MainModel model) {
    this.model = model;
  }

  TypeSpec.Builder type() {
    TypeSpec.Builder type = TypeSpec.classBuilder(TypeNames.raw(model.main()))
        .addJavadoc(
            "Runs $L as a program: Lambda's custom runtime, on a JVM or as a native executable.",
            Javadoc.link(model.function()));
    if (model.visibility() == Visibility.PUBLIC) {
      type.addModifiers(Modifier.PUBLIC);
    }
    Deprecations.mark(type, model.deprecation());
    return type.addModifiers(Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(main());
  }

  private MethodSpec main() {
    ClassName function = TypeNames.raw(model.function());
    return MethodSpec.methodBuilder("main")
        .addJavadoc("Serves invocations until Lambda ends the process.\n\n")
        .addJavadoc("@param arguments none, or {@code train} for a training run\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(ParameterSpec.builder(String[].class, "arguments").build())
        .addStatement(
            "$1T runtime = $1T.of($2T.getenv(), arguments)",
            RuntimeNames.CUSTOM_RUNTIME,
            System.class)
        .addStatement("$T function", function)
        .beginControlFlow("try")
        .addStatement("function = new $T()", function)
        .beginControlFlow("if (runtime.isTraining())")
        .addStatement("function.prime()")
        .endControlFlow()
        .nextControlFlow("catch ($T | $T e)", Exception.class, Error.class)
        .addStatement("runtime.initError(e)")
        .addStatement("return")
        .endControlFlow()
        .addStatement("runtime.run(function)")
        .build();
  }
}
