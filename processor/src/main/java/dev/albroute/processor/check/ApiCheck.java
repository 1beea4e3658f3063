package dev.albroute.processor.check;

import dev.albroute.processor.check.VariableBinding.Path;
import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.diagnostic.Findings;
import dev.albroute.processor.model.HandlerModel;
import dev.albroute.processor.model.HandlerModel.Construction;
import dev.albroute.processor.model.HttpMethod;
import dev.albroute.processor.model.MainModel;
import dev.albroute.processor.model.OperationModel;
import dev.albroute.processor.model.PathTemplate;
import dev.albroute.processor.model.PathTemplate.Rest;
import dev.albroute.processor.model.PathTemplate.Segment;
import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.RouteModel;
import dev.albroute.processor.model.ServiceModel;
import dev.albroute.processor.model.TypeRef.ClassType;
import dev.albroute.processor.model.Visibility;
import dev.albroute.processor.model.declared.Access;
import dev.albroute.processor.model.declared.ApiDeclaration;
import dev.albroute.processor.model.declared.ApiDeclaration.AlbRouteDeclaration;
import dev.albroute.processor.model.declared.ApiDeclaration.Implementing;
import dev.albroute.processor.model.declared.ApiFacts;
import dev.albroute.processor.model.declared.MethodDeclaration;
import dev.albroute.processor.model.declared.MethodDeclaration.AnnotationUse;
import dev.albroute.processor.model.declared.MethodDeclaration.Kind;
import dev.albroute.processor.model.declared.MethodDeclaration.RouteDeclaration;
import dev.albroute.processor.model.declared.Text;
import dev.albroute.processor.model.declared.TypeKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges one annotated interface. */
public final class ApiCheck {

  private final ApiFacts facts;
  private final Findings findings = new Findings();
  private final Scope scope;
  private final JsonTypes json;
  private final Errors errors;
  private final RouteAmbiguity ambiguity;
  private final List<Route> routes = new ArrayList<>();

  /** A route before it has its generated name. */
  private record Route(HttpMethod method, PathTemplate template, OperationModel operation) {}

  private ApiCheck(ApiFacts facts) {
    this.facts = facts;
    this.scope = new Scope(facts, findings);
    this.json = new JsonTypes(scope);
    this.errors = new Errors(scope);
    this.ambiguity = new RouteAmbiguity(findings);
  }

  /**
   * Judges an interface.
   *
   * @param facts what is known about it
   * @return what is wrong, or the function that it describes
   */
  public static Checked check(ApiFacts facts) {
    ApiCheck check = new ApiCheck(facts);
    Optional<HandlerModel> model =
        check.isServable(facts.api()) ? check.handler() : Optional.empty();
    return new Checked(check.findings.all(), model);
  }

  private boolean isServable(ApiDeclaration api) {
    int before = findings.count();
    String name = api.type().simple();
    if (api.kind() != TypeKind.INTERFACE) {
      findings.add(Code.NOT_AN_INTERFACE, api.place(), name, api.kind().noun());
    } else {
      if (api.access() == Access.PRIVATE) {
        findings.add(Code.PRIVATE_INTERFACE, api.place(), name);
      }
      if (api.implementing() == Implementing.SEALED) {
        findings.add(Code.SEALED_INTERFACE, api.place(), name);
      }
      if (!api.typeParameters().isEmpty()) {
        String parameters = String.join(", ", api.typeParameters());
        findings.add(Code.GENERIC_INTERFACE, api.place(), name, parameters);
      }
    }
    return findings.count() == before;
  }

  private Optional<HandlerModel> handler() {
    List<ApiDeclaration> apis = Includes.of(scope);
    List<ApiDeclaration> served = new ArrayList<>();
    for (ApiDeclaration api : apis) {
      if (hasRoutes(api) && (api.equals(facts.api()) || isServable(api))) {
        served.add(api);
      }
    }
    List<ServiceModel> services = Services.of(served);
    for (ApiDeclaration api : apis) {
      withoutRoute(api);
      int index = served.indexOf(api);
      if (index >= 0) {
        api(api, services.get(index));
      }
    }
    if (served.isEmpty() && findings.count() == 0) {
      findings.add(Code.NO_ROUTES, facts.api().place(), facts.api().type().simple());
    }
    json.follow();
    Optional<MainModel> main = main(construction(served));
    if (findings.count() > 0) {
      return Optional.empty();
    }
    return Optional.of(new HandlerModel(
        facts.api().type(),
        GeneratedNames.handlerOf(facts.api().type()),
        GeneratedNames.codecsOf(facts.api().type()),
        GeneratedNames.primingOf(facts.api().type()),
        visibility(),
        services,
        construction(served),
        named(),
        errors.all(),
        json.declarations(),
        main,
        facts.surroundings()));
  }

  private static boolean hasRoutes(ApiDeclaration api) {
    return api.methods().stream().anyMatch(method -> !method.routes().isEmpty());
  }

  private Visibility visibility() {
    return facts.api().access() == Access.PUBLIC ? Visibility.PUBLIC : Visibility.PACKAGE_PRIVATE;
  }

  private static Construction construction(List<ApiDeclaration> served) {
    return served.stream().allMatch(api -> api.implementing() == Implementing.EMPTY_BODY)
        ? Construction.WITHOUT_ARGUMENTS_TOO
        : Construction.WITH_SERVICES;
  }

  private Optional<MainModel> main(Construction construction) {
    ApiDeclaration api = facts.api();
    ClassType handler = GeneratedNames.handlerOf(api.type());
    Optional<Place> asked = api.albRoute().flatMap(AlbRouteDeclaration::main);
    if (asked.isPresent() && construction == Construction.WITH_SERVICES) {
      findings.add(Code.MAIN_WITHOUT_SERVICE, asked.get(), api.type().simple(), handler.simple());
    }
    return asked.map(place -> new MainModel(
        GeneratedNames.mainOf(api.type()),
        handler,
        visibility(),
        api.deprecation(),
        facts.surroundings()));
  }

  private void withoutRoute(ApiDeclaration api) {
    for (MethodDeclaration method : api.methods()) {
      String text = method.method().text();
      if (!method.routes().isEmpty()) {
        continue;
      }
      if (method.kind() == Kind.ABSTRACT && !method.isOfObject()) {
        findings.add(Code.ROUTELESS_METHOD, method.place(), text);
        continue;
      }
      for (AnnotationUse use : method.annotations()) {
        findings.add(Code.IDLE_ANNOTATION, use.place(), use.name(), text);
      }
    }
  }

  private void api(ApiDeclaration api, ServiceModel service) {
    Jackson.checkNone(api.json(), findings);
    Optional<List<Segment>> prefix = api.albRoute()
        .map(AlbRouteDeclaration::prefix)
        .flatMap(text -> TemplateParser.parse(text, findings));
    for (MethodDeclaration method : api.methods()) {
      if (!method.routes().isEmpty() && isCallable(method)) {
        method(api, service, prefix, method);
      }
    }
  }

  private boolean isCallable(MethodDeclaration method) {
    int before = findings.count();
    String text = method.method().text();
    if (method.kind() == Kind.STATIC || method.kind() == Kind.PRIVATE) {
      String kind = method.kind() == Kind.STATIC ? "static" : "private";
      findings.add(Code.NOT_CALLABLE, method.routes().get(0).place(), kind, text);
    }
    if (!method.typeParameters().isEmpty()) {
      String parameters = String.join(", ", method.typeParameters());
      findings.add(Code.GENERIC_METHOD, method.place(), text, parameters);
    }
    return findings.count() == before;
  }

  private void method(
      ApiDeclaration api,
      ServiceModel service,
      Optional<List<Segment>> prefix,
      MethodDeclaration method) {
    List<Path> paths = new ArrayList<>();
    List<HttpMethod> httpMethods = new ArrayList<>();
    for (RouteDeclaration route : method.routes()) {
      Optional<List<Segment>> own = TemplateParser.parse(route.path(), findings);
      if (prefix.isPresent() && own.isPresent()) {
        join(prefix.get(), own.get(), route.path()).ifPresent(template -> {
          httpMethods.add(route.method());
          paths.add(new Path(template, route.path().place()));
        });
      }
    }
    for (int i = 0; i < paths.size(); i++) {
      Path path = paths.get(i);
      ambiguity.add(httpMethods.get(i), path.template(), method.method(), path.place());
    }
    VariableBinding variables = paths.size() == method.routes().size()
        ? VariableBinding.of(paths)
        : VariableBinding.ofSome(paths);
    Optional<OperationModel> operation =
        new OperationCheck(scope, json, errors, api, method).check(service, variables);
    for (int i = 0; i < paths.size() && operation.isPresent(); i++) {
      routes.add(new Route(httpMethods.get(i), paths.get(i).template(), operation.get()));
    }
  }

  /** The whole path of a route; empty where its parts do not go together, which is told. */
  private Optional<PathTemplate> join(List<Segment> prefix, List<Segment> own, Text path) {
    int before = findings.count();
    List<Segment> segments = new ArrayList<>(prefix);
    segments.addAll(own);
    PathTemplate template = new PathTemplate(segments);
    Set<String> names = new HashSet<>();
    for (String name : template.variables()) {
      if (!names.add(name)) {
        findings.add(Code.DUPLICATE_VARIABLE, path.place(), name, template.text());
      }
    }
    for (Segment segment : segments.subList(0, Math.max(0, segments.size() - 1))) {
      if (segment instanceof Rest rest) {
        findings.add(Code.REST_NOT_LAST, path.place(), rest.text(), template.text(), rest.name());
      }
    }
    return findings.count() == before ? Optional.of(template) : Optional.empty();
  }

  private List<RouteModel> named() {
    RouteNames names =
        new RouteNames(routes.stream().map(r -> r.operation().method().name()).toList());
    List<RouteModel> models = new ArrayList<>();
    for (Route route : routes) {
      String name = names.next(route.operation().method().name());
      models.add(new RouteModel(name, route.method(), route.template(), route.operation()));
    }
    return models;
  }
}
