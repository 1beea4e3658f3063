package dev.albroute.processor.check;

import dev.albroute.processor.check.MediaTypes.Written;
import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.model.Content;
import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.MediaType;
import dev.albroute.processor.model.OperationModel;
import dev.albroute.processor.model.ParameterModel;
import dev.albroute.processor.model.ResultModel;
import dev.albroute.processor.model.ServiceModel;
import dev.albroute.processor.model.declared.ApiDeclaration;
import dev.albroute.processor.model.declared.MethodDeclaration;
import dev.albroute.processor.model.declared.ParameterDeclaration;
import dev.albroute.processor.model.declared.StatusDeclaration;
import dev.albroute.processor.model.declared.Texts;
import java.util.ArrayList;
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
  private final ApiDeclaration api;
  private final MethodDeclaration method;
  private final String methodText;

  OperationCheck(Scope scope, JsonTypes json, ApiDeclaration api, MethodDeclaration method) {
    this.scope = scope;
    this.json = json;
    this.api = api;
    this.method = method;
    this.methodText = method.method().text();
  }

  /** What is to be done for the method; empty where it cannot be, which is told. */
  Optional<OperationModel> check(ServiceModel service, VariableBinding variables) {
    int before = scope.findings().count();
    List<ParameterModel> parameters = new ParameterCheck(scope, json, method, variables).check();
    Optional<ResultModel> result = new ResultCheck(scope, json, method).check();
    ErrorCheck errors = new ErrorCheck(scope, method);
    List<MediaType> consumes = consumes(parameters);
    List<MediaType> produces = result.map(this::produces).orElse(List.of());
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
        produces,
        errors.errors(),
        errors.others(),
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

  /** What says the media types of a method: itself, the annotated interface, or the interface it is inherited from. */
  private static Optional<Texts> inherited(Optional<Texts> ofApi, Optional<Texts> ofDeclaring) {
    return ofApi.isPresent() ? ofApi : ofDeclaring;
  }

  private List<MediaType> consumes(List<ParameterModel> parameters) {
    Optional<ParameterModel.BodyParameter> body =
        first(parameters, ParameterModel.BodyParameter.class);
    Optional<ParameterModel.FormParameter> form =
        first(parameters, ParameterModel.FormParameter.class);
    boolean wholeRequest =
        first(parameters, ParameterModel.RequestParameter.class).isPresent();
    boolean allKnown = parameters.size() == method.parameters().size();
    if (body.isEmpty() && form.isEmpty() && !wholeRequest) {
      if (allKnown) {
        method
            .consumes()
            .ifPresent(
                texts -> scope.findings().add(Code.CONSUMES_IDLE, texts.place(), methodText));
      }
      return List.of();
    }
    Optional<Texts> texts = method.consumes().isPresent()
        ? method.consumes()
        : inherited(api.consumes(), method.declaringConsumes());
    boolean isJson = body.isPresent() && body.get().content() instanceof Content.Json;
    if (texts.isEmpty()) {
      if (form.isPresent()) {
        return List.of(MediaType.FORM);
      }
      return isJson ? List.of(MediaType.JSON) : List.of();
    }
    List<MediaType> types = new ArrayList<>();
    for (Written written : MediaTypes.of(texts.get(), "Consumes", scope.findings())) {
      MediaType type = written.type();
      types.add(type);
      if (isJson && !type.isJson() && !MediaTypes.admits(type, MediaType.JSON)) {
        scope
            .findings()
            .add(
                Code.CONSUMES_NOT_JSON,
                written.text().place(),
                type.text(),
                methodText,
                body.get().name(),
                body.get().type().simple());
      } else if (form.isPresent() && !MediaTypes.admits(type, MediaType.FORM)) {
        scope
            .findings()
            .add(
                Code.CONSUMES_NOT_FORM,
                written.text().place(),
                type.text(),
                methodText,
                form.get().name());
      }
    }
    return types;
  }

  private static <T> Optional<T> first(List<ParameterModel> parameters, Class<T> kind) {
    return parameters.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  private List<MediaType> produces(ResultModel result) {
    Optional<Content> content = contentOf(result);
    if (content.isEmpty()) {
      method
          .produces()
          .ifPresent(texts -> scope.findings().add(Code.PRODUCES_IDLE, texts.place(), methodText));
      return List.of();
    }
    boolean isJson = content.get() instanceof Content.Json;
    Optional<Texts> texts = method.produces().isPresent()
        ? method.produces()
        : inherited(api.produces(), method.declaringProduces());
    if (texts.isEmpty()) {
      return List.of(defaultType(content.get()));
    }
    List<MediaType> types = new ArrayList<>();
    for (Written written : MediaTypes.of(texts.get(), "Produces", scope.findings())) {
      MediaType type = written.type();
      types.add(type);
      if (type.isRange()) {
        scope.findings().add(Code.PRODUCES_RANGE, written.text().place(), type.text());
      } else if (isJson && !type.isJson()) {
        scope
            .findings()
            .add(
                Code.PRODUCES_NOT_JSON,
                written.text().place(),
                type.text(),
                methodText,
                method.result().type().simple());
      }
    }
    return types;
  }

  private static MediaType defaultType(Content content) {
    return content.accept(new Content.Visitor<>() {
      @Override
      public MediaType visit(Content.Json json) {
        return MediaType.JSON;
      }

      @Override
      public MediaType visit(Content.Text text) {
        return MediaType.TEXT;
      }

      @Override
      public MediaType visit(Content.Bytes bytes) {
        return MediaType.BINARY;
      }

      @Override
      public MediaType visit(Content.Stream stream) {
        return MediaType.BINARY;
      }
    });
  }

  private static Optional<Content> contentOf(ResultModel result) {
    return result.accept(new ResultModel.Visitor<>() {
      @Override
      public Optional<Content> visit(ResultModel.Nothing nothing) {
        return Optional.empty();
      }

      @Override
      public Optional<Content> visit(ResultModel.Value value) {
        return Optional.of(value.content());
      }

      @Override
      public Optional<Content> visit(ResultModel.OptionalValue optional) {
        return Optional.of(optional.content());
      }

      @Override
      public Optional<Content> visit(ResultModel.NullableValue nullable) {
        return Optional.of(nullable.content());
      }

      @Override
      public Optional<Content> visit(ResultModel.Response response) {
        return Optional.of(response.content());
      }

      @Override
      public Optional<Content> visit(ResultModel.EmptyResponse empty) {
        return Optional.empty();
      }
    });
  }
}
