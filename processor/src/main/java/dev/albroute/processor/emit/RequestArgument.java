package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;

/** The request itself. */
record RequestArgument(RouteScope scope) implements Argument {
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
    return CodeBlock.of("$N", scope.locals().request());
  }
}
