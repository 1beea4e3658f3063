package dev.albroute.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.albroute.processor.emit.SplitSwitch.Case;
import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.ErrorModel;
import dev.albroute.processor.model.HandlerModel;
import dev.albroute.processor.model.HandlerModel.Construction;
import dev.albroute.processor.model.RouteModel;
import dev.albroute.processor.model.ServiceModel;
import dev.albroute.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The class that serves an interface. */
final class HandlerClass {
  private static final int FIRST_SERVER_ERROR = 500;

  private final HandlerModel model;
  private final HandlerScope scope;
  private final List<String> constants = new ArrayList<>();

  HandlerClass(HandlerModel model, HandlerScope scope) {
    this.model = model;
    this.scope = scope;
    Names fields = new Names();
    fields.take("NO_ROUTE");
    model.services().forEach(service -> fields.take(service.field()));
    for (RouteModel route : model.routes()) {
      constants.add(fields.take(Names.constant(route.name())));
    }
  }

  TypeSpec.Builder type() {
    TypeSpec.Builder type = TypeSpec.classBuilder(scope.name())
        .addJavadoc("Serves $L behind an Application Load Balancer.", Javadoc.link(model.api()))
        .superclass(RuntimeNames.HANDLER);
    addVisibility(type);
    Deprecation deprecation = Deprecation.NONE;
    for (ServiceModel service : model.services()) {
      deprecation = Deprecations.stronger(deprecation, service.deprecation());
    }
    Deprecations.mark(type, deprecation);
    for (int i = 0; i < constants.size(); i++) {
      type.addField(FieldSpec.builder(
              int.class, constants.get(i), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
          .initializer("$L", i)
          .build());
    }
    for (ServiceModel service : model.services()) {
      type.addField(
          TypeNames.of(service.type()), service.field(), Modifier.PRIVATE, Modifier.FINAL);
    }
    if (model.construction() == Construction.WITHOUT_ARGUMENTS_TOO) {
      type.addMethod(constructorWithoutArguments());
    }
    type.addMethod(constructorWithoutFilters());
    type.addMethod(constructor());
    type.addMethods(new RouteMethods(model.routes(), constants, scope.methods()).methods());
    type.addMethods(templates());
    type.addMethods(calls());
    if (!model.errors().isEmpty()) {
      type.addMethod(problem());
    }
    for (RouteModel route : model.routes()) {
      type.addMethod(new RouteMethod(route, scope).method());
    }
    type.addMethod(prime());
    return type.addMethods(scope.conversionMethods());
  }

  private void addVisibility(TypeSpec.Builder type) {
    switch (model.visibility()) {
      case PUBLIC -> type.addModifiers(Modifier.PUBLIC);
      case PACKAGE_PRIVATE -> {}
    }
  }

  private MethodSpec.Builder constructorBuilder() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    if (model.visibility() == Visibility.PUBLIC) {
      constructor.addModifiers(Modifier.PUBLIC);
    }
    return constructor;
  }

  private MethodSpec constructorWithoutArguments() {
    List<CodeBlock> services = new ArrayList<>();
    for (ServiceModel service : model.services()) {
      services.add(CodeBlock.of("new $T() {}", TypeNames.of(service.type())));
    }
    return constructorBuilder()
        .addJavadoc("A handler that calls the {@code default} methods of $L.\n", links())
        .addStatement("this($L)", CodeBlock.join(services, ", "))
        .build();
  }

  private String links() {
    List<String> links = new ArrayList<>();
    for (ServiceModel service : model.services()) {
      links.add(Javadoc.link(service.type()));
    }
    return String.join(", ", links);
  }

  private MethodSpec.Builder constructorWithServices() {
    MethodSpec.Builder constructor = constructorBuilder()
        .addJavadoc(
            model.services().size() == 1
                ? "A handler that calls a service.\n\n"
                : "A handler that calls some services.\n\n");
    for (ServiceModel service : model.services()) {
      String field = service.field();
      constructor
          .addJavadoc(
              "@param $L answers the requests for $L\n", field, Javadoc.link(service.type()))
          .addParameter(TypeNames.of(service.type()), field);
    }
    return constructor;
  }

  /** A call of the other constructor would make an array of filters, and load their class. */
  private MethodSpec constructorWithoutFilters() {
    return constructorWithServices().addCode(assignments()).build();
  }

  private MethodSpec constructor() {
    TypeName filters = ArrayTypeName.of(RuntimeNames.FILTER);
    return constructorWithServices()
        .addJavadoc("@param filters surround each call, outermost first\n")
        .addParameter(ParameterSpec.builder(filters, "filters").build())
        .varargs()
        .addStatement("super(filters)")
        .addCode(assignments())
        .build();
  }

  private CodeBlock assignments() {
    CodeBlock.Builder assignments = CodeBlock.builder();
    for (ServiceModel service : model.services()) {
      String field = service.field();
      assignments.addStatement(
          "this.$N = $T.requireNonNull($N, $S)", field, Objects.class, field, field);
    }
    return assignments.build();
  }

  private MethodSpec prime() {
    MethodSpec.Builder method = MethodSpec.methodBuilder("prime")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addStatement("$T.prime()", TypeNames.raw(model.priming()));
    if (PrimingClass.deprecation(model) != Deprecation.NONE) {
      Deprecations.mark(method, Deprecation.DEPRECATED);
    }
    return method.build();
  }

  private List<MethodSpec> templates() {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < constants.size(); i++) {
      String template = model.routes().get(i).template().text();
      cases.add(
          routeCase(i, CodeBlock.builder().addStatement("return $S", template).build()));
    }
    return split(
        cases,
        MethodSpec.methodBuilder("template")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(String.class)
            .addParameter(int.class, "route"),
        suffix -> MethodSpec.methodBuilder(scope.methods().take("template" + suffix))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(String.class)
            .addParameter(int.class, "route"),
        CodeBlock.of("route"));
  }

  private List<MethodSpec> calls() {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < constants.size(); i++) {
      String name = model.routes().get(i).name();
      cases.add(routeCase(
          i, CodeBlock.builder().addStatement("return $N(request)", name).build()));
    }
    return split(
        cases,
        callBuilder("call").addAnnotation(Override.class).addModifiers(Modifier.PROTECTED),
        suffix -> callBuilder(scope.methods().take("call" + suffix)).addModifiers(Modifier.PRIVATE),
        CodeBlock.of("route, request"));
  }

  private static MethodSpec.Builder callBuilder(String name) {
    return MethodSpec.methodBuilder(name)
        .returns(RouteMethod.ANY_RESPONSE)
        .addParameter(int.class, "route")
        .addParameter(RuntimeNames.REQUEST, "request")
        .addException(Exception.class);
  }

  /**
   * The answers to exceptions. An {@code instanceof} loads a class when it is run, a {@code catch} already when the
   * handler is verified.
   */
  private MethodSpec problem() {
    MethodSpec.Builder method = MethodSpec.methodBuilder("problem")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(RuntimeNames.PROBLEM)
        .addParameter(Throwable.class, "thrown");
    Deprecation deprecation = Deprecation.NONE;
    for (ErrorModel error : model.errors()) {
      deprecation = Deprecations.stronger(deprecation, error.deprecation());
      method.beginControlFlow("if (thrown instanceof $T)", TypeNames.raw(error.type()));
      if (error.status() < FIRST_SERVER_ERROR) {
        // The message is part of the API that the developer describes; of a server error it is not.
        method.addStatement(
            "return new $T($L, thrown.getMessage(), thrown)", RuntimeNames.PROBLEM, error.status());
      } else {
        method.addStatement(
            "return new $T($L, null, thrown)", RuntimeNames.PROBLEM, error.status());
      }
      method.endControlFlow();
    }
    Deprecations.mark(method, deprecation);
    return method.addStatement("return super.problem(thrown)").build();
  }

  private Case routeCase(int route, CodeBlock statement) {
    return new Case(CodeBlock.of("$N", constants.get(route)), Integer.toString(route), statement);
  }

  private static List<MethodSpec> split(
      List<Case> cases,
      MethodSpec.Builder first,
      Function<String, MethodSpec.Builder> further,
      CodeBlock arguments) {
    CodeBlock otherwise = CodeBlock.builder()
        .addStatement(
            "throw new $T($T.valueOf(route))", IllegalArgumentException.class, String.class)
        .build();
    List<MethodSpec> more =
        SplitSwitch.byIndex("route", cases).addTo(first, otherwise, further, arguments);
    List<MethodSpec> all = new ArrayList<>();
    all.add(first.build());
    all.addAll(more);
    return all;
  }
}
