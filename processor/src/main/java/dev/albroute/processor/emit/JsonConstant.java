package dev.albroute.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

/**
 * A constant of a generated class.
 *
 * @param home the class
 * @param name its name
 */
record JsonConstant(ClassName home, String name) {

  /** An expression of it. */
  CodeBlock at(JsonCode.Site site) {
    return site.home().equals(home) ? CodeBlock.of("$N", name) : CodeBlock.of("$T.$N", home, name);
  }
}
