package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.albroute.processor.model.ParameterModel.FormParameter;

/** A field of a form. */
record FormArgument(FormParameter parameter, RouteScope scope) implements Argument {
  @Override
  public Order order() {
    return Order.FIRST;
  }

  @Override
  public CodeBlock bind() {
    CodeBlock selection = scope.select("form", parameter.key());
    return parameter
        .shape()
        .accept(new BoundValue(scope, parameter.type(), parameter.name(), selection));
  }

  @Override
  public CodeBlock value() {
    return CodeBlock.of("$N", parameter.name());
  }
}
