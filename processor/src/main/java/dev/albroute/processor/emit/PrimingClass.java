package dev.albroute.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.HandlerModel;
import dev.albroute.processor.model.JavaMethod;
import dev.albroute.processor.model.OperationModel;
import dev.albroute.processor.model.ParameterModel;
import dev.albroute.processor.model.RouteModel;
import dev.albroute.processor.model.ServiceModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The class that sends a request down each route, past services that give back samples. */
final class PrimingClass {
  /** Requests in one method; each is some 50 bytes. */
  private static final int REQUESTS_IN_METHOD = 100;

  private final HandlerModel model;
  private final HandlerScope scope;
  private final ClassName name;
  private final SampleValues values;
  private final PrimingRequests requests;
  private final Map<ServiceModel, String> samples = new LinkedHashMap<>();

  PrimingClass(HandlerModel model, HandlerScope scope) {
    this.model = model;
    this.scope = scope;
    name = TypeNames.raw(model.priming());
    SampleScope samplesOf = new SampleScope(model.declarations());
    // A method of a service would hide one of the class around it.
    List<String> taken = new ArrayList<>(List.of("prime"));
    model.routes().forEach(route -> taken.add(route.operation().method().name()));
    values = new SampleValues(samplesOf, taken);
    requests = new PrimingRequests(new SampleTexts(samplesOf));
    Names names = new Names();
    names.take(name.simpleName());
    for (ServiceModel service : model.services()) {
      samples.put(service, names.take(service.type().simpleName() + "Samples"));
    }
  }

  /** What the class uses that is deprecated, and so does whoever calls it. */
  static Deprecation deprecation(HandlerModel model) {
    Deprecation strongest = Deprecation.NONE;
    for (ServiceModel service : model.services()) {
      strongest = Deprecations.stronger(strongest, service.deprecation());
    }
    for (RouteModel route : model.routes()) {
      strongest = Deprecations.stronger(strongest, route.operation().deprecation());
    }
    for (var declaration : model.declarations()) {
      strongest = Deprecations.stronger(strongest, declaration.deprecation());
    }
    return strongest;
  }

  ClassName name() {
    return name;
  }

  TypeSpec.Builder type() {
    TypeSpec.Builder type = TypeSpec.classBuilder(name)
        .addJavadoc(
            "Goes through {@link $T} before the first request does. No service of the function is called.",
            scope.name())
        .addModifiers(Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    Deprecations.mark(type, deprecation(model));
    type.addMethods(prime());
    List<TypeSpec> services = new ArrayList<>();
    samples.forEach((service, sampleName) -> services.add(service(service, sampleName)));
    type.addMethods(values.methods());
    return type.addTypes(services);
  }

  private List<MethodSpec> prime() {
    List<MethodSpec> methods = new ArrayList<>();
    List<CodeBlock> arguments = new ArrayList<>();
    samples.values().forEach(sample -> arguments.add(CodeBlock.of("new $N()", sample)));
    MethodSpec.Builder method = MethodSpec.methodBuilder("prime")
        .addJavadoc("Sends a request down each route.\n")
        .addModifiers(Modifier.STATIC)
        .addStatement(
            "$T handler = new $T($L)", scope.name(), scope.name(), CodeBlock.join(arguments, ", "));
    List<RouteModel> routes = model.routes();
    for (int from = 0; from < routes.size(); from += REQUESTS_IN_METHOD) {
      if (from > 0) {
        String next = "prime" + (from / REQUESTS_IN_METHOD + 1);
        methods.add(method.addStatement("$N(handler)", next).build());
        method = MethodSpec.methodBuilder(next)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(scope.name(), "handler");
      }
      for (RouteModel route :
          routes.subList(from, Math.min(routes.size(), from + REQUESTS_IN_METHOD))) {
        CodeBlock request = requests.request(route);
        String format =
            request.toString().contains("\n") ? "$L\n.send(handler)" : "$L.send(handler)";
        method.addStatement(format, request);
      }
    }
    methods.add(method.build());
    return methods;
  }

  private TypeSpec service(ServiceModel service, String sampleName) {
    TypeSpec.Builder type = TypeSpec.classBuilder(sampleName)
        .addJavadoc("Gives back samples.")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addSuperinterface(TypeNames.of(service.type()));
    Map<JavaMethod, OperationModel> operations = new LinkedHashMap<>();
    for (RouteModel route : model.routes()) {
      if (route.operation().service().equals(service)) {
        operations.putIfAbsent(route.operation().method(), route.operation());
      }
    }
    operations.values().forEach(operation -> type.addMethod(sample(operation)));
    return type.build();
  }

  private MethodSpec sample(OperationModel operation) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(operation.method().name())
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
    for (ParameterModel parameter : operation.parameters()) {
      method.addParameter(TypeNames.of(parameter.type()), parameter.name());
    }
    method.varargs(operation.method().arity() == JavaMethod.Arity.VARIABLE);
    SampleResult result = operation.result().accept(new SampleResults(values));
    method.returns(result.type());
    if (!result.type().equals(TypeName.VOID)) {
      method.addStatement("return $L", result.value());
    }
    return method.build();
  }
}
