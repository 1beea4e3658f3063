package dev.albroute.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.albroute.processor.model.Content;
import dev.albroute.processor.model.OperationModel;
import dev.albroute.processor.model.ResultModel;
import java.util.Optional;

/** What is done with each kind of result. */
final class Results implements ResultModel.Visitor<Result> {
  private static final int OK = 200;
  private static final int NO_CONTENT = 204;

  private final OperationModel operation;
  private final RouteScope scope;
  private final CodeBlock result;

  Results(OperationModel operation, RouteScope scope) {
    this.operation = operation;
    this.scope = scope;
    result = CodeBlock.of("$N", scope.locals().result());
  }

  @Override
  public Result visit(ResultModel.Nothing kind) {
    CodeBlock response = operation.status() == NO_CONTENT
        ? CodeBlock.of("$T.noContent()", RuntimeNames.RESPONSE)
        : CodeBlock.of("$T.status($L)", RuntimeNames.RESPONSE, operation.status());
    return new Result(
        TypeName.VOID,
        CodeBlock.builder().addStatement("return $L", response).build(),
        Optional.empty());
  }

  @Override
  public Result visit(ResultModel.Value kind) {
    return new Result(
        TypeNames.of(kind.type()),
        respond(kind.content(), response(result)),
        Optional.of(kind.content()));
  }

  @Override
  public Result visit(ResultModel.OptionalValue kind) {
    Optionals optional = Optionals.of(kind.kind());
    CodeBlock answer = CodeBlock.builder()
        .add(notFoundIf(CodeBlock.of("$L.isEmpty()", result)))
        .add(respond(kind.content(), response(optional.get(result))))
        .build();
    return new Result(
        optional.type(TypeNames.of(kind.type())), answer, Optional.of(kind.content()));
  }

  @Override
  public Result visit(ResultModel.NullableValue kind) {
    CodeBlock answer = CodeBlock.builder()
        .add(notFoundIf(CodeBlock.of("$L == null", result)))
        .add(respond(kind.content(), response(result)))
        .build();
    return new Result(TypeNames.of(kind.type()), answer, Optional.of(kind.content()));
  }

  @Override
  public Result visit(ResultModel.Response kind) {
    TypeName type = ParameterizedTypeName.get(RuntimeNames.RESPONSE, TypeNames.of(kind.type()));
    return new Result(type, respond(kind.content(), result), Optional.of(kind.content()));
  }

  @Override
  public Result visit(ResultModel.EmptyResponse kind) {
    TypeName type = ParameterizedTypeName.get(RuntimeNames.RESPONSE, ClassName.get(Void.class));
    return new Result(
        type, CodeBlock.builder().addStatement("return $L", result).build(), Optional.empty());
  }

  private static CodeBlock notFoundIf(CodeBlock condition) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", condition)
        .addStatement("throw new $T(404)", RuntimeNames.PROBLEM)
        .endControlFlow()
        .build();
  }

  private CodeBlock response(CodeBlock body) {
    return operation.status() == OK
        ? CodeBlock.of("$T.ok($L)", RuntimeNames.RESPONSE, body)
        : CodeBlock.of("$T.of($L, $L)", RuntimeNames.RESPONSE, operation.status(), body);
  }

  private CodeBlock respond(Content content, CodeBlock response) {
    return CodeBlock.builder()
        .addStatement("return $L", content.accept(new Contents(response)))
        .build();
  }

  /** The response with its content. */
  private final class Contents implements Content.Visitor<CodeBlock> {
    private final CodeBlock response;

    Contents(CodeBlock response) {
      this.response = response;
    }

    @Override
    public CodeBlock visit(Content.Json content) {
      ClassName encoder = scope.handler().json().encoder(content.type());
      return CodeBlock.of("json($L, $L, new $T())", response, mediaType(), encoder);
    }

    @Override
    public CodeBlock visit(Content.Text content) {
      return CodeBlock.of("text($L, $L)", response, mediaType());
    }

    @Override
    public CodeBlock visit(Content.Bytes content) {
      return CodeBlock.of("binary($L, $L)", response, mediaType());
    }

    @Override
    public CodeBlock visit(Content.Stream content) {
      return CodeBlock.of("binary($L, $L)", response, mediaType());
    }

    private CodeBlock mediaType() {
      return operation.produces().size() == 1
          ? CodeBlock.of("$S", operation.produces().get(0).text())
          : CodeBlock.of("$N", scope.locals().mediaType());
    }
  }
}
