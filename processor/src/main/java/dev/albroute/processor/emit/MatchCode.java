package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.albroute.processor.emit.MatchStep.Next;
import java.util.List;
import java.util.Set;

/** The body of a method that matches paths, while it is written. */
final class MatchCode {
  private final CodeBlock.Builder out = CodeBlock.builder();
  private final Set<String> called;
  private boolean counts;
  private boolean goesOn;

  /**
   * An empty body.
   *
   * @param called takes the methods that the body calls
   */
  MatchCode(Set<String> called) {
    this.called = called;
  }

  CodeBlock.Builder out() {
    return out;
  }

  /**
   * Writes steps in a row.
   *
   * @param steps the steps
   * @param next what comes after the last of them
   * @return whether control never gets past them
   */
  boolean write(List<MatchStep> steps, Next next) {
    for (int i = 0; i < steps.size(); i++) {
      steps.get(i).write(this, i + 1 < steps.size() ? Next.STEPS : next);
    }
    return MatchStep.end(steps, next);
  }

  /**
   * Calls a method that matches a branch.
   *
   * @param method the method
   * @param next what to do where it finds no route
   */
  void call(String method, Next next) {
    called.add(method);
    if (next == Next.END) {
      out.addStatement("return $N(request)", method);
    } else {
      goesOn = true;
      out.addStatement("route = $N(request)", method);
      out.beginControlFlow("if (route != NO_ROUTE)")
          .addStatement("return route")
          .endControlFlow();
    }
  }

  /** The number of segments. */
  CodeBlock count() {
    counts = true;
    return CodeBlock.of("count");
  }

  /** Whether the number of segments was asked for, which takes a variable {@code count}. */
  boolean counts() {
    return counts;
  }

  /** Whether a call was followed by something, which takes a variable {@code route}. */
  boolean goesOn() {
    return goesOn;
  }
}
