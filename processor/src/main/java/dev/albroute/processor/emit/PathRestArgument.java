package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.albroute.processor.model.ParameterModel.PathRest;

/** The rest of the path. */
record PathRestArgument(PathRest parameter, RouteScope scope) implements Argument {
  @Override
  public Order order() {
    return Order.FIRST;
  }

  @Override
  public CodeBlock bind() {
    CodeBlock selection = scope.selectPath("rest", parameter.variable());
    return parameter
        .shape()
        .accept(new BoundValue(scope, parameter.type(), parameter.name(), selection));
  }

  @Override
  public CodeBlock value() {
    return CodeBlock.of("$N", parameter.name());
  }
}
