package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.albroute.processor.model.Content;
import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.MediaType;
import dev.albroute.processor.model.OperationModel;
import dev.albroute.processor.model.OperationModel.Negotiation;
import dev.albroute.processor.model.ParameterModel;
import dev.albroute.processor.model.RouteModel;
import dev.albroute.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The method for one route: checks the media types, binds the parameters, calls the service, answers. */
final class RouteMethod {
  /** What a route method returns. */
  static final TypeName ANY_RESPONSE =
      ParameterizedTypeName.get(RuntimeNames.RESPONSE, WildcardTypeName.subtypeOf(Object.class));

  private final RouteModel route;
  private final OperationModel operation;
  private final HandlerScope handler;
  private final RouteLocals locals;
  private final RouteScope scope;

  RouteMethod(RouteModel route, HandlerScope handler) {
    this.route = route;
    this.handler = handler;
    operation = route.operation();
    Names names = new Names();
    for (ParameterModel parameter : operation.parameters()) {
      if (!(parameter instanceof ParameterModel.RequestParameter)
          && !(parameter instanceof ParameterModel.LambdaContextParameter)) {
        names.take(parameter.name());
      }
    }
    locals = RouteLocals.in(names);
    scope = new RouteScope(handler, route.template(), locals);
  }

  MethodSpec method() {
    Result result = operation.result().accept(new Results(operation, scope));
    MethodSpec.Builder method = MethodSpec.methodBuilder(route.name())
        .addJavadoc(
            "$L: $L.",
            Javadoc.code(route.method().token() + " " + route.template().text()),
            Javadoc.link(operation.method()))
        .addModifiers(Modifier.PRIVATE)
        .returns(ANY_RESPONSE)
        .addParameter(RuntimeNames.REQUEST, locals.request());
    for (TypeRef.ClassType exception : operation.exceptions()) {
      method.addException(TypeNames.of(exception));
    }
    Deprecations.mark(method, deprecation(result));
    negotiate(method);
    CodeBlock arguments = bind(method);
    call(method, result.type(), arguments);
    return method.addCode(result.answer()).build();
  }

  private void negotiate(MethodSpec.Builder method) {
    if (!operation.consumes().isEmpty()) {
      method.addStatement("consumes($N, $L)", locals.request(), list(operation.consumes()));
    }
    if (operation.negotiation() == Negotiation.NONE) {
      return;
    }
    if (operation.produces().size() == 1) {
      method.addStatement("produces($N, $L)", locals.request(), list(operation.produces()));
    } else if (!operation.produces().isEmpty()) {
      method.addStatement(
          "$T $N = produces($N, $L)",
          String.class,
          locals.mediaType(),
          locals.request(),
          list(operation.produces()));
    }
  }

  private static CodeBlock list(List<MediaType> types) {
    List<CodeBlock> texts = new ArrayList<>();
    for (MediaType type : types) {
      texts.add(CodeBlock.of("$S", type.text()));
    }
    return CodeBlock.join(texts, ", ");
  }

  private CodeBlock bind(MethodSpec.Builder method) {
    List<CodeBlock> values = new ArrayList<>();
    CodeBlock.Builder first = CodeBlock.builder();
    CodeBlock.Builder last = CodeBlock.builder();
    for (ParameterModel parameter : operation.parameters()) {
      Argument argument = parameter.accept(new Arguments(scope));
      values.add(argument.value());
      switch (argument.order()) {
        case NEVER -> {}
        case FIRST -> first.add(argument.bind());
        case LAST -> last.add(argument.bind());
      }
    }
    CodeBlock statements = first.add(last.build()).build();
    if (!statements.isEmpty()) {
      method
          .addStatement(
              "$T $N = new $T($N)",
              RuntimeNames.BINDING,
              locals.bind(),
              RuntimeNames.BINDING,
              locals.request())
          .addCode(statements)
          .addStatement("$N.check()", locals.bind());
    }
    return CodeBlock.join(values, ",$W");
  }

  private void call(MethodSpec.Builder method, TypeName type, CodeBlock arguments) {
    CodeBlock call = CodeBlock.of("$L.$N($L)", service(), operation.method().name(), arguments);
    boolean isVoid = type.equals(TypeName.VOID);
    if (isVoid) {
      method.addStatement("$L", call);
    } else {
      method.addStatement("$T $N = $L", type, locals.result(), call);
    }
  }

  private CodeBlock service() {
    String field = operation.service().field();
    boolean hidden = field.equals(locals.request());
    for (ParameterModel parameter : operation.parameters()) {
      hidden |= field.equals(parameter.name());
    }
    for (String local : List.of(locals.bind(), locals.mediaType(), locals.result())) {
      hidden |= field.equals(local);
    }
    return hidden ? CodeBlock.of("this.$N", field) : CodeBlock.of("$N", field);
  }

  /** The encoder of the result stands in another class, so calling it counts as a use of what it uses. */
  private Deprecation deprecation(Result result) {
    Deprecation deprecation = operation.deprecation();
    if (result.content().isPresent()
        && result.content().get() instanceof Content.Json json
        && handler.json().deprecations().of(json.type()) != Deprecation.NONE) {
      deprecation = Deprecations.stronger(deprecation, Deprecation.DEPRECATED);
    }
    return deprecation;
  }
}
