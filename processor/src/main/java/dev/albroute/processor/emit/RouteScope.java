package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.albroute.processor.model.PathTemplate;

/**
 * What the code of one route method refers to.
 *
 * @param handler the handler around it
 * @param template the template of the route
 * @param locals the local variables that are ours
 */
record RouteScope(HandlerScope handler, PathTemplate template, RouteLocals locals) {

  /**
   * Selects a value of the request.
   *
   * @param source the method of the binding
   * @param name the name of the value
   * @return an expression of the binding
   */
  CodeBlock select(String source, String name) {
    return CodeBlock.of("$N.$N($S)", locals.bind(), source, name);
  }

  /**
   * Selects a value of the path.
   *
   * @param source the method of the binding
   * @param variable the name of the variable
   * @return an expression of the binding
   */
  CodeBlock selectPath(String source, String variable) {
    return CodeBlock.of(
        "$N.$N($S, $L)", locals.bind(), source, variable, template.indexOf(variable));
  }
}
