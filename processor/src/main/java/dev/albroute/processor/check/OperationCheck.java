package dev.albroute.processor.check;

import dev.albroute.processor.check.MediaTypeCheck.Produced;
import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.MediaType;
import dev.albroute.processor.model.OperationModel;
import dev.albroute.processor.model.ParameterModel;
import dev.albroute.processor.model.ResultModel;
import dev.albroute.processor.model.ServiceModel;
import dev.albroute.processor.model.TypeRef.ClassType;
import dev.albroute.processor.model.declared.ApiDeclaration;
import dev.albroute.processor.model.declared.MethodDeclaration;
import dev.albroute.processor.model.declared.ParameterDeclaration;
import dev.albroute.processor.model.declared.StatusDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges one route method. */
final class OperationCheck {

  private static final int OK = 200;
  private static final int NO_CONTENT = 204;
  private static final int HIGHEST = 399;

  /** No Content, Reset Content and Not Modified (RFC 9110, section 6.4.1). */
  private static final Set<Integer> WITHOUT_CONTENT = Set.of(NO_CONTENT, 205, 304);

  private final Scope scope;
  private final JsonTypes json;
  private final Errors errors;
  private final ApiDeclaration api;
  private final MethodDeclaration method;
  private final String methodText;

  OperationCheck(
      Scope scope, JsonTypes json, Errors errors, ApiDeclaration api, MethodDeclaration method) {
    this.scope = scope;
    this.json = json;
    this.errors = errors;
    this.api = api;
    this.method = method;
    this.methodText = method.method().text();
  }

  /** What is to be done for the method; empty where it cannot be, which is told. */
  Optional<OperationModel> check(ServiceModel service, VariableBinding variables) {
    int before = scope.findings().count();
    List<ParameterModel> parameters = new ParameterCheck(scope, json, method, variables).check();
    Optional<ResultModel> result = new ResultCheck(scope, json, method).check();
    List<ClassType> exceptions = errors.of(method);
    MediaTypeCheck mediaTypes = new MediaTypeCheck(scope, api, method);
    List<MediaType> consumes = mediaTypes.consumes(parameters);
    Produced produced = result.map(mediaTypes::produces).orElse(Produced.NOTHING);
    int status = result.map(this::status).orElse(OK);
    if (scope.findings().count() > before || result.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new OperationModel(
        service,
        method.method(),
        parameters,
        result.get(),
        status,
        consumes,
        produced.types(),
        produced.negotiation(),
        exceptions,
        deprecation()));
  }

  private Deprecation deprecation() {
    Deprecation deprecation = method.deprecation();
    for (ParameterDeclaration parameter : method.parameters()) {
      deprecation =
          Scope.strongest(deprecation, scope.deprecationOf(parameter.type().type()));
    }
    deprecation =
        Scope.strongest(deprecation, scope.deprecationOf(method.result().type()));
    return Scope.strongest(deprecation, scope.deprecationOf(method.exceptions()));
  }

  private int status(ResultModel result) {
    boolean nothing = result instanceof ResultModel.Nothing;
    if (method.status().isEmpty()) {
      return nothing ? NO_CONTENT : OK;
    }
    StatusDeclaration status = method.status().get();
    int code = status.code();
    if (result instanceof ResultModel.Response || result instanceof ResultModel.EmptyResponse) {
      scope.findings().add(Code.STATUS_IDLE, status.place(), code, methodText);
    } else if (code < OK || code > HIGHEST) {
      scope.findings().add(Code.STATUS_RANGE, status.place(), code, methodText);
    } else if (!nothing && WITHOUT_CONTENT.contains(code)) {
      String type = method.result().type().simple();
      scope.findings().add(Code.STATUS_WITHOUT_CONTENT, status.place(), code, methodText, type);
    }
    return code;
  }
}
