package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.albroute.processor.model.ParameterModel.BodyParameter;
import dev.albroute.processor.model.Presence;

/**
 * A body that is taken as it is.
 *
 * @param parameter the parameter
 * @param body an expression of the body
 * @param scope the route
 */
record PlainBodyArgument(BodyParameter parameter, CodeBlock body, RouteScope scope)
    implements Argument, Presence.Visitor<CodeBlock> {
  @Override
  public Order order() {
    return Order.NEVER;
  }

  @Override
  public CodeBlock bind() {
    return CodeBlock.of("");
  }

  @Override
  public CodeBlock value() {
    return parameter.presence().accept(this);
  }

  @Override
  public CodeBlock visit(Presence.Required presence) {
    return body;
  }

  @Override
  public CodeBlock visit(Presence.Nullable presence) {
    return CodeBlock.of("$N.hasBody()$W? $L : null", scope.locals().request(), body);
  }

  @Override
  public CodeBlock visit(Presence.OptionalValue presence) {
    Optionals optional = Optionals.of(presence.kind());
    return CodeBlock.of(
        "$N.hasBody()$W? $L : $L", scope.locals().request(), optional.full(body), optional.empty());
  }

  @Override
  public CodeBlock visit(Presence.DefaultText presence) {
    throw new IllegalArgumentException("A body has no default");
  }
}
