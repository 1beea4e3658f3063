package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;

/** An argument of the call of a service. */
interface Argument {

  /** When an argument is bound: a body that is no JSON ends reading, so it comes last. */
  enum Order {
    /** There is nothing to bind. */
    NEVER,
    /** In the order of the parameters. */
    FIRST,
    /** After the others. */
    LAST
  }

  /** When it is bound. */
  Order order();

  /**
   * Sets a local variable to the value.
   *
   * @return statements; empty where the value is no variable
   */
  CodeBlock bind();

  /**
   * The argument.
   *
   * @return an expression of the type of the parameter
   */
  CodeBlock value();
}
