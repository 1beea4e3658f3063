package dev.albroute.processor.check;

import dev.albroute.processor.check.JsonTypes.Where;
import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.model.Content;
import dev.albroute.processor.model.JsonDeclaration.Use;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.OptionalKind;
import dev.albroute.processor.model.ResultModel;
import dev.albroute.processor.model.RuntimeTypes;
import dev.albroute.processor.model.TypeRef;
import dev.albroute.processor.model.TypeRef.ClassType;
import dev.albroute.processor.model.TypeRef.Primitive;
import dev.albroute.processor.model.TypeRef.VoidType;
import dev.albroute.processor.model.TypeRef.WildcardKind;
import dev.albroute.processor.model.TypeRef.WildcardType;
import dev.albroute.processor.model.declared.JsonAnnotation;
import dev.albroute.processor.model.declared.MethodDeclaration;
import dev.albroute.processor.model.declared.TypeUse;
import dev.albroute.processor.model.declared.TypeUse.Marking;
import java.util.List;
import java.util.Optional;

/** Finds what the result of one method becomes. */
final class ResultCheck {

  private static final List<String> LATER = List.of(
      "java.util.concurrent.CompletionStage",
      "java.util.concurrent.Future",
      "java.util.concurrent.Flow.Publisher",
      "org.reactivestreams.Publisher");

  private static final List<String> ONCE = List.of(
      "java.util.stream.BaseStream",
      "java.util.Iterator",
      "java.util.Enumeration",
      "java.util.Spliterator");

  private final Scope scope;
  private final JsonTypes json;
  private final MethodDeclaration method;
  private final String methodText;
  private final List<JsonAnnotation> codec;

  ResultCheck(Scope scope, JsonTypes json, MethodDeclaration method) {
    this.scope = scope;
    this.json = json;
    this.method = method;
    this.methodText = method.method().text();
    this.codec = CodecChoice.in(method.json());
  }

  /** What the result becomes; empty where it cannot be served, which is told. */
  Optional<ResultModel> check() {
    TypeUse use = method.result();
    TypeRef type = use.type();
    Jackson.checkNone(method.json(), scope.findings());
    if (type instanceof VoidType) {
      CodecChoice.refuse(codec, scope);
      return Optional.of(new ResultModel.Nothing());
    }
    if (isResponse(type)) {
      return response(use);
    }
    Optional<OptionalKind> optional = JdkTypes.optional(type);
    if (optional.isPresent()) {
      return optional(use, optional.get());
    }
    boolean nullable = use.nullness() == Marking.NULLABLE && !(type instanceof Primitive);
    return content(use, where())
        .map(c ->
            nullable ? new ResultModel.NullableValue(type, c) : new ResultModel.Value(type, c));
  }

  private Where where() {
    return new Where(JavaText.resultOf(methodText), method.place(), Use.WRITE).with(codec);
  }

  private static boolean isResponse(TypeRef type) {
    return JdkTypes.is(type, RuntimeTypes.RESPONSE.className());
  }

  private Optional<ResultModel> refuse(Code code) {
    scope.findings().add(code, method.place(), method.result().type().simple(), methodText);
    return Optional.empty();
  }

  private Optional<ResultModel> response(TypeUse use) {
    if (use.parts().isEmpty()) {
      return refuse(Code.RESPONSE_TYPE);
    }
    TypeUse argument = use.parts().get(0);
    Optional<TypeUse> body = upperBound(argument);
    if (body.isEmpty()) {
      return refuse(Code.RESPONSE_TYPE);
    }
    TypeRef type = body.get().type();
    if (JdkTypes.is(argument.type(), "java.lang.Void")) {
      CodecChoice.refuse(codec, scope);
      return Optional.of(new ResultModel.EmptyResponse());
    }
    if (JdkTypes.optional(type).isPresent() || isResponse(type)) {
      return refuse(Code.NESTED_RESULT);
    }
    return content(body.get(), where().content())
        .map(c -> new ResultModel.Response(argument.type(), c));
  }

  /** What a type argument surely is: itself, or the upper bound of a wildcard. */
  private static Optional<TypeUse> upperBound(TypeUse argument) {
    if (!(argument.type() instanceof WildcardType wildcard)) {
      return Optional.of(argument);
    }
    return wildcard.kind() == WildcardKind.EXTENDS
        ? Optional.of(argument.parts().get(0))
        : Optional.empty();
  }

  private Optional<ResultModel> optional(TypeUse use, OptionalKind kind) {
    if (kind != OptionalKind.OPTIONAL) {
      CodecChoice.refuse(codec, scope);
      Primitive primitive = JdkTypes.primitiveIn(kind);
      JsonType scalar =
          new JsonType.ScalarType(primitive, JdkTypes.scalar(primitive).orElseThrow());
      return Optional.of(new ResultModel.OptionalValue(kind, primitive, new Content.Json(scalar)));
    }
    if (use.parts().isEmpty()) {
      scope
          .findings()
          .add(Code.JSON_RAW, method.place(), use.type().simple(), where().text());
      return Optional.empty();
    }
    TypeUse argument = use.parts().get(0);
    TypeUse value = upperBound(argument).orElse(argument);
    if (JdkTypes.optional(value.type()).isPresent() || isResponse(value.type())) {
      return refuse(Code.NESTED_RESULT);
    }
    return content(value, where().content())
        .map(c -> new ResultModel.OptionalValue(OptionalKind.OPTIONAL, argument.type(), c));
  }

  private Optional<Content> content(TypeUse use, Where where) {
    TypeRef type = use.type();
    if (JdkTypes.is(type, "java.lang.Void")) {
      refuse(Code.VOID_OBJECT);
      return Optional.empty();
    }
    if (isAny(type, LATER)) {
      refuse(Code.ASYNC_RESULT);
      return Optional.empty();
    }
    if (isAny(type, ONCE)) {
      refuse(Code.STREAM_RESULT);
      return Optional.empty();
    }
    Optional<Content> plain = codec.isEmpty() ? BodyContent.plain(type) : Optional.empty();
    return plain.or(() -> json.find(use, where).map(Content.Json::new));
  }

  private boolean isAny(TypeRef type, List<String> classNames) {
    return type instanceof ClassType classType
        && scope
            .facts()
            .find(classType)
            .map(declaration -> classNames.stream().anyMatch(declaration::is))
            .orElse(false);
  }
}
