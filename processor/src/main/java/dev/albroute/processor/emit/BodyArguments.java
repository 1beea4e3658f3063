package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.albroute.processor.model.Content;
import dev.albroute.processor.model.ParameterModel.BodyParameter;
import java.io.ByteArrayInputStream;

/**
 * The argument for each kind of body.
 *
 * @param parameter the parameter
 * @param scope the route
 */
record BodyArguments(BodyParameter parameter, RouteScope scope)
    implements Content.Visitor<Argument> {
  @Override
  public Argument visit(Content.Json content) {
    return new JsonBodyArgument(parameter, content.type(), scope);
  }

  @Override
  public Argument visit(Content.Text content) {
    return new PlainBodyArgument(parameter, CodeBlock.of("$N.bodyText()", request()), scope);
  }

  @Override
  public Argument visit(Content.Bytes content) {
    return new PlainBodyArgument(parameter, CodeBlock.of("$N.body()", request()), scope);
  }

  @Override
  public Argument visit(Content.Stream content) {
    CodeBlock stream = CodeBlock.of("new $T($N.body())", ByteArrayInputStream.class, request());
    return new PlainBodyArgument(parameter, stream, scope);
  }

  private String request() {
    return scope.locals().request();
  }
}
