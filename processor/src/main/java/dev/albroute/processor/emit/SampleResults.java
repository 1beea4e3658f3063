package dev.albroute.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.albroute.processor.model.Content;
import dev.albroute.processor.model.ResultModel;
import java.io.ByteArrayInputStream;

/** A sample of each kind of result. */
final class SampleResults implements ResultModel.Visitor<SampleResult> {
  private final SampleValues values;

  SampleResults(SampleValues values) {
    this.values = values;
  }

  @Override
  public SampleResult visit(ResultModel.Nothing result) {
    return new SampleResult(TypeName.VOID, CodeBlock.of(""));
  }

  @Override
  public SampleResult visit(ResultModel.Value result) {
    return new SampleResult(TypeNames.of(result.type()), content(result.content()));
  }

  @Override
  public SampleResult visit(ResultModel.OptionalValue result) {
    Optionals optional = Optionals.of(result.kind());
    return new SampleResult(
        optional.type(TypeNames.of(result.type())),
        values.full(optional, content(result.content())));
  }

  @Override
  public SampleResult visit(ResultModel.NullableValue result) {
    return new SampleResult(TypeNames.of(result.type()), content(result.content()));
  }

  @Override
  public SampleResult visit(ResultModel.Response result) {
    return new SampleResult(
        ParameterizedTypeName.get(RuntimeNames.RESPONSE, TypeNames.of(result.type())),
        CodeBlock.of("$T.ok($L)", RuntimeNames.RESPONSE, content(result.content())));
  }

  @Override
  public SampleResult visit(ResultModel.EmptyResponse result) {
    return new SampleResult(
        ParameterizedTypeName.get(RuntimeNames.RESPONSE, ClassName.get(Void.class)),
        CodeBlock.of("$T.noContent()", RuntimeNames.RESPONSE));
  }

  private CodeBlock content(Content content) {
    return content.accept(new Contents());
  }

  private final class Contents implements Content.Visitor<CodeBlock> {
    @Override
    public CodeBlock visit(Content.Json content) {
      return values.of(content.type());
    }

    @Override
    public CodeBlock visit(Content.Text content) {
      return CodeBlock.of("$S", "a");
    }

    @Override
    public CodeBlock visit(Content.Bytes content) {
      return CodeBlock.of("new byte[] {1}");
    }

    @Override
    public CodeBlock visit(Content.Stream content) {
      return CodeBlock.of("new $T(new byte[] {1})", ByteArrayInputStream.class);
    }
  }
}
