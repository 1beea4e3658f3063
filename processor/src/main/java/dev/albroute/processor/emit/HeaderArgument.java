package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.albroute.processor.model.ParameterModel.HeaderParameter;

/** A header field. */
record HeaderArgument(HeaderParameter parameter, RouteScope scope) implements Argument {
  @Override
  public Order order() {
    return Order.FIRST;
  }

  @Override
  public CodeBlock bind() {
    CodeBlock selection = scope.select("header", parameter.field());
    return parameter
        .shape()
        .accept(new BoundValue(scope, parameter.type(), parameter.name(), selection));
  }

  @Override
  public CodeBlock value() {
    return CodeBlock.of("$N", parameter.name());
  }
}
