package dev.albroute.processor.check;

import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.model.HttpMethod;
import dev.albroute.processor.model.ParameterModel;
import dev.albroute.processor.model.Presence;
import dev.albroute.processor.model.RuntimeTypes;
import dev.albroute.processor.model.TypeRef;
import dev.albroute.processor.model.ValueShape;
import dev.albroute.processor.model.declared.MethodDeclaration;
import dev.albroute.processor.model.declared.MethodDeclaration.RouteDeclaration;
import dev.albroute.processor.model.declared.ParameterDeclaration;
import dev.albroute.processor.model.declared.ParameterDeclaration.Naming;
import dev.albroute.processor.model.declared.ParameterDeclaration.Source;
import dev.albroute.processor.model.declared.ParameterDeclaration.SourceAnnotation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds where the parameters of one method come from. */
final class ParameterCheck {

  /** The request methods whose content has a meaning that HTTP defines (RFC 9110, section 9.3; RFC 5789). */
  private static final Set<HttpMethod> WITH_BODY =
      EnumSet.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

  private final Scope scope;
  private final JsonTypes json;
  private final MethodDeclaration method;
  private final String methodText;
  private final ValueTypes values;
  private final VariableBinding variables;
  private final Map<ParameterDeclaration, ParameterModel> models = new LinkedHashMap<>();
  private Optional<ParameterDeclaration> body = Optional.empty();
  private Optional<ParameterDeclaration> form = Optional.empty();

  ParameterCheck(Scope scope, JsonTypes json, MethodDeclaration method, VariableBinding variables) {
    this.scope = scope;
    this.json = json;
    this.method = method;
    this.methodText = method.method().text();
    this.values = new ValueTypes(scope, methodText);
    this.variables = variables;
  }

  /** The parameters in order; what is wrong with others is told. */
  List<ParameterModel> check() {
    for (int i = 0; i < method.parameters().size(); i++) {
      parameter(method.parameters().get(i), i + 1);
    }
    variables.check(method, scope);
    return List.copyOf(models.values());
  }

  private void parameter(ParameterDeclaration parameter, int position) {
    Jackson.checkNone(parameter.json(), scope.findings());
    List<SourceAnnotation> sources = parameter.sources();
    if (sources.size() > 1) {
      severalSources(parameter);
      return;
    }
    Optional<SourceAnnotation> annotation = sources.stream().findFirst();
    Source source = annotation.map(SourceAnnotation::source).orElseGet(() -> implied(parameter));
    boolean named = annotation.isPresent() && !annotation.get().name().value().isEmpty();
    if (source != Source.BODY && !isGiven(parameter) && !named && isUnnamed(parameter)) {
      variables.unknown();
      scope.findings().add(Code.PARAMETER_UNNAMED, parameter.place(), position, methodText);
      return;
    }
    String name = named ? annotation.get().name().value() : parameter.name();
    if (annotation.isEmpty() && isGiven(parameter)) {
      CodecChoice.refuse(parameter.json(), scope);
      given(parameter);
      return;
    }
    Optional<ParameterModel> model = switch (source) {
      case PATH -> path(parameter, annotation, name);
      case QUERY ->
        shape(
            parameter,
            s -> new ParameterModel.QueryParameter(
                parameter.name(), parameter.type().type(), name, s));
      case HEADER -> header(parameter, annotation.orElseThrow(), name, named);
      case COOKIE -> cookie(parameter, annotation.orElseThrow(), name);
      case FORM -> form(parameter, name);
      case BODY -> body(parameter, annotation.isPresent());
    };
    model.ifPresent(m -> models.put(parameter, m));
    if (source != Source.BODY) {
      CodecChoice.refuse(parameter.json(), scope);
    }
  }

  private static boolean isUnnamed(ParameterDeclaration parameter) {
    return parameter.naming() == Naming.MADE_UP;
  }

  private void severalSources(ParameterDeclaration parameter) {
    List<String> names = new ArrayList<>();
    for (SourceAnnotation annotation : parameter.sources()) {
      names.add("@" + annotation.source().annotation());
      if (annotation.source() == Source.PATH) {
        String name = annotation.name().value();
        variables.bind(name.isEmpty() ? parameter.name() : name);
      }
    }
    String list = String.join(", ", names.subList(0, names.size() - 1))
        + " and "
        + names.get(names.size() - 1);
    scope
        .findings()
        .add(
            Code.SEVERAL_SOURCES,
            parameter.sources().get(1).place(),
            parameter.name(),
            methodText,
            list);
  }

  /** Where a parameter without annotation comes from. */
  private Source implied(ParameterDeclaration parameter) {
    if (variables.contains(parameter.name())) {
      return Source.PATH;
    }
    return values.isTextual(parameter.type()) ? Source.QUERY : Source.BODY;
  }

  private static boolean isGiven(ParameterDeclaration parameter) {
    TypeRef type = parameter.type().type();
    return type.equals(RuntimeTypes.REQUEST) || type.equals(RuntimeTypes.LAMBDA_CONTEXT);
  }

  private void given(ParameterDeclaration parameter) {
    refuseDefault(parameter, "given as it is");
    TypeRef type = parameter.type().type();
    models.put(
        parameter,
        type.equals(RuntimeTypes.REQUEST)
            ? new ParameterModel.RequestParameter(parameter.name(), type)
            : new ParameterModel.LambdaContextParameter(parameter.name(), type));
  }

  private void refuseDefault(ParameterDeclaration parameter, String what) {
    parameter
        .defaultValue()
        .ifPresent(text -> scope
            .findings()
            .add(Code.DEFAULT_IDLE, text.place(), parameter.name(), methodText, what));
  }

  private interface Maker {
    ParameterModel make(ValueShape shape);
  }

  private Optional<ParameterModel> shape(ParameterDeclaration parameter, Maker maker) {
    return values.shape(parameter).map(maker::make);
  }

  private Optional<ParameterModel> path(
      ParameterDeclaration parameter, Optional<SourceAnnotation> annotation, String name) {
    variables.bind(name);
    refuseDefault(parameter, "a path variable and always there");
    if (!variables.checkKnown(
        name, annotation.map(a -> a.name().place()).orElse(parameter.place()), method, scope)) {
      return Optional.empty();
    }
    // The default was told of already: without it the type is judged alone.
    Optional<ValueShape> shape = values.shape(withoutDefault(parameter));
    if (shape.isEmpty()) {
      return Optional.empty();
    }
    TypeRef type = parameter.type().type();
    if (shape.get() instanceof ValueShape.One one
        && !(one.presence() instanceof Presence.Required)) {
      scope
          .findings()
          .add(
              Code.PATH_OPTIONAL,
              parameter.place(),
              parameter.name(),
              methodText,
              one.value().type().simple());
      return Optional.empty();
    }
    if (variables.isRest(name)) {
      return Optional.of(new ParameterModel.PathRest(parameter.name(), type, name, shape.get()));
    }
    if (shape.get() instanceof ValueShape.One one) {
      return Optional.of(
          new ParameterModel.PathVariable(parameter.name(), type, name, one.value()));
    }
    scope
        .findings()
        .add(
            Code.PATH_SEVERAL,
            parameter.place(),
            parameter.name(),
            methodText,
            type.simple(),
            name);
    return Optional.empty();
  }

  private static ParameterDeclaration withoutDefault(ParameterDeclaration parameter) {
    return new ParameterDeclaration(
        parameter.name(),
        parameter.naming(),
        parameter.type(),
        parameter.sources(),
        Optional.empty(),
        parameter.json(),
        parameter.place());
  }

  private Optional<ParameterModel> header(
      ParameterDeclaration parameter, SourceAnnotation annotation, String name, boolean named) {
    if (!Tokens.isToken(name)) {
      scope
          .findings()
          .add(Code.HEADER_NAME, annotation.name().place(), name, parameter.name(), methodText);
      return Optional.empty();
    }
    String hyphenated = Tokens.hyphenated(name);
    if (!named && !hyphenated.equals(name)) {
      scope.findings().add(Code.HEADER_NAME_CASE, annotation.place(), name, methodText, hyphenated);
      return Optional.empty();
    }
    return shape(
        parameter,
        s -> new ParameterModel.HeaderParameter(
            parameter.name(), parameter.type().type(), Tokens.lowerCase(name), s));
  }

  private Optional<ParameterModel> cookie(
      ParameterDeclaration parameter, SourceAnnotation annotation, String name) {
    if (!Tokens.isToken(name)) {
      scope
          .findings()
          .add(Code.COOKIE_NAME, annotation.name().place(), name, parameter.name(), methodText);
      return Optional.empty();
    }
    TypeRef type = parameter.type().type();
    if (JdkTypes.container(type).isPresent()) {
      scope
          .findings()
          .add(Code.COOKIE_SEVERAL, parameter.place(), parameter.name(), methodText, type.simple());
      return Optional.empty();
    }
    return values
        .shape(parameter)
        .filter(ValueShape.One.class::isInstance)
        .map(ValueShape.One.class::cast)
        .map(one -> new ParameterModel.CookieParameter(
            parameter.name(), type, name, one.value(), one.presence()));
  }

  private Optional<ParameterModel> form(ParameterDeclaration parameter, String name) {
    for (RouteDeclaration route : method.routes()) {
      if (route.method() == HttpMethod.GET || route.method() == HttpMethod.HEAD) {
        scope
            .findings()
            .add(
                Code.FORM_WITHOUT_BODY,
                parameter.sources().get(0).place(),
                parameter.name(),
                methodText,
                requestOf(route.method()));
        return Optional.empty();
      }
    }
    if (body.isPresent()) {
      refuseBodyAndForm(body.get(), parameter, parameter);
      return Optional.empty();
    }
    form = Optional.of(parameter);
    return shape(
        parameter,
        s -> new ParameterModel.FormParameter(parameter.name(), parameter.type().type(), name, s));
  }

  private void refuseBodyAndForm(
      ParameterDeclaration bodyPart, ParameterDeclaration formPart, ParameterDeclaration at) {
    scope
        .findings()
        .add(Code.BODY_AND_FORM, at.place(), bodyPart.name(), formPart.name(), methodText);
  }

  private static String requestOf(HttpMethod httpMethod) {
    return switch (httpMethod) {
      case ANY -> "a request of any method";
      case OPTIONS -> "an OPTIONS request";
      case GET, HEAD, POST, PUT, PATCH, DELETE -> "a " + httpMethod.token() + " request";
    };
  }

  private Optional<ParameterModel> body(ParameterDeclaration parameter, boolean annotated) {
    refuseDefault(parameter, "the body");
    if (body.isPresent()) {
      scope
          .findings()
          .add(
              Code.SEVERAL_BODIES,
              parameter.place(),
              body.get().name(),
              parameter.name(),
              methodText);
      return Optional.empty();
    }
    body = Optional.of(parameter);
    if (form.isPresent()) {
      refuseBodyAndForm(parameter, form.get(), parameter);
      return Optional.empty();
    }
    for (RouteDeclaration route : method.routes()) {
      if (!annotated && !WITH_BODY.contains(route.method())) {
        scope
            .findings()
            .add(
                Code.BODY_UNEXPECTED,
                parameter.place(),
                parameter.name(),
                methodText,
                requestOf(route.method()));
        return Optional.empty();
      }
    }
    return new BodyContent(scope, json, methodText).of(parameter);
  }
}
