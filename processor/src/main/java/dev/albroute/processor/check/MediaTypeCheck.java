package dev.albroute.processor.check;

import dev.albroute.processor.check.MediaTypes.Written;
import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.model.Content;
import dev.albroute.processor.model.MediaType;
import dev.albroute.processor.model.OperationModel.Negotiation;
import dev.albroute.processor.model.ParameterModel;
import dev.albroute.processor.model.ResultModel;
import dev.albroute.processor.model.declared.ApiDeclaration;
import dev.albroute.processor.model.declared.MethodDeclaration;
import dev.albroute.processor.model.declared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the media types that one method reads and gives. */
final class MediaTypeCheck {

  private final Scope scope;
  private final ApiDeclaration api;
  private final MethodDeclaration method;
  private final String methodText;

  MediaTypeCheck(Scope scope, ApiDeclaration api, MethodDeclaration method) {
    this.scope = scope;
    this.api = api;
    this.method = method;
    this.methodText = method.method().text();
  }

  /** What says the media types of a method: itself, the annotated interface, or the interface it is inherited from. */
  private static Optional<Texts> inherited(Optional<Texts> ofApi, Optional<Texts> ofDeclaring) {
    return ofApi.isPresent() ? ofApi : ofDeclaring;
  }

  /** The media types of a body that are accepted; none where all are, or where no body is read. */
  List<MediaType> consumes(List<ParameterModel> parameters) {
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
        return List.of(MediaType.FORM, MediaType.MULTIPART);
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
      } else if (form.isPresent() && !isForm(type)) {
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

  private static boolean isForm(MediaType type) {
    return MediaTypes.admits(type, MediaType.FORM) || MediaTypes.admits(type, MediaType.MULTIPART);
  }

  /**
   * The media types of a response.
   *
   * @param types the media types, best first; none where there is no content
   * @param negotiation whether the request has a say
   */
  record Produced(List<MediaType> types, Negotiation negotiation) {

    static final Produced NOTHING = new Produced(List.of(), Negotiation.REQUIRED);
  }

  /** The media types of a response. */
  Produced produces(ResultModel result) {
    Optional<Content> content = contentOf(result);
    if (content.isEmpty()) {
      method
          .produces()
          .ifPresent(texts -> scope.findings().add(Code.PRODUCES_IDLE, texts.place(), methodText));
      return Produced.NOTHING;
    }
    List<MediaType> byDefault = List.of(defaultType(content.get()));
    Optional<Texts> texts = method.produces().isPresent()
        ? method.produces()
        : inherited(api.produces(), method.declaringProduces());
    if (texts.isEmpty()) {
      return new Produced(byDefault, Negotiation.REQUIRED);
    }
    List<Written> written = MediaTypes.of(texts.get(), "Produces", scope.findings());
    if (written.size() == 1 && written.get(0).type().isAny()) {
      return new Produced(byDefault, Negotiation.NONE);
    }
    List<MediaType> types = new ArrayList<>();
    for (Written one : written) {
      checkProduced(one, content.get());
      types.add(one.type());
    }
    return new Produced(types, Negotiation.REQUIRED);
  }

  private void checkProduced(Written written, Content content) {
    MediaType type = written.type();
    if (type.isRange()) {
      scope.findings().add(Code.PRODUCES_RANGE, written.text().place(), type.text());
    } else if (content instanceof Content.Json && !type.isJson()) {
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
