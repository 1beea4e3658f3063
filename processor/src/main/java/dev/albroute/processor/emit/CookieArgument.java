package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.albroute.processor.model.ParameterModel.CookieParameter;

/** A cookie. */
record CookieArgument(CookieParameter parameter, RouteScope scope) implements Argument {
  @Override
  public Order order() {
    return Order.FIRST;
  }

  @Override
  public CodeBlock bind() {
    CodeBlock selection = scope.select("cookie", parameter.cookie());
    return new BoundValue(scope, parameter.type(), parameter.name(), selection)
        .one(parameter.value(), parameter.presence());
  }

  @Override
  public CodeBlock value() {
    return CodeBlock.of("$N", parameter.name());
  }
}
