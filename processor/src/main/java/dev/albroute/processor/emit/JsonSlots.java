package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;

/** Where the values of an object wait while it is read. */
interface JsonSlots {

  /**
   * The value of a property.
   *
   * @param index the index of its name
   * @return an expression
   */
  CodeBlock value(int index);

  /**
   * Whether the object had a property.
   *
   * @param index the index of its name, one that is remembered
   * @return a condition
   */
  CodeBlock isSeen(int index);

  /**
   * The map of the properties without names.
   *
   * @return an expression
   */
  CodeBlock others();
}
