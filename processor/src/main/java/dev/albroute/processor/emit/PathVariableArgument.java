package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.albroute.processor.model.ParameterModel.PathVariable;

/** A variable of the path. */
record PathVariableArgument(PathVariable parameter, RouteScope scope) implements Argument {
  @Override
  public Order order() {
    return Order.FIRST;
  }

  @Override
  public CodeBlock bind() {
    CodeBlock selection = scope.selectPath("path", parameter.variable());
    return new BoundValue(scope, parameter.type(), parameter.name(), selection)
        .required(parameter.value());
  }

  @Override
  public CodeBlock value() {
    return CodeBlock.of("$N", parameter.name());
  }
}
