package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A switch whose every case returns, spread over several methods where it has many cases: HotSpot compiles no method of
 * more than 8,000 bytes.
 */
final class SplitSwitch {
  /** Cases of an {@code int} in one method, at some 12 bytes each. */
  private static final int INDEX_PART = 512;

  /** Cases of a {@code String} in one method, at some 40 bytes each. */
  private static final int TEXT_PART = 128;

  private final String variable;
  private final int part;
  private final Function<Case, CodeBlock> atLeast;
  private final List<Case> cases;

  /**
   * A case.
   *
   * @param label what stands behind {@code case}
   * @param key the value behind it: an {@code int} in decimal digits, or the text
   * @param statement what is done, which must return
   */
  record Case(CodeBlock label, String key, CodeBlock statement) {}

  private SplitSwitch(
      String variable, int part, List<Case> cases, Function<Case, CodeBlock> atLeast) {
    this.variable = variable;
    this.part = part;
    this.atLeast = atLeast;
    this.cases = cases;
  }

  /** A switch over an {@code int}, with the cases in ascending order. */
  static SplitSwitch byIndex(String variable, List<Case> cases) {
    return new SplitSwitch(
        variable, INDEX_PART, cases, one -> CodeBlock.of("$N >= $L", variable, one.label()));
  }

  /** A switch over a {@code String}. */
  static SplitSwitch byText(String variable, List<Case> cases) {
    List<Case> ordered = new ArrayList<>(cases);
    if (cases.size() > TEXT_PART) {
      ordered.sort(Comparator.comparing(Case::key));
    }
    return new SplitSwitch(
        variable,
        TEXT_PART,
        ordered,
        one -> CodeBlock.of("$N.compareTo($L) >= 0", variable, one.label()));
  }

  /**
   * Ends a method with the switch.
   *
   * @param method the method
   * @param otherwise what is done in no case, which must not go on
   * @param further makes a method with the same parameters under a name that ends in the given suffix
   * @param arguments the arguments for such a method
   * @return the further methods
   */
  List<MethodSpec> addTo(
      MethodSpec.Builder method,
      CodeBlock otherwise,
      Function<String, MethodSpec.Builder> further,
      CodeBlock arguments) {
    List<MethodSpec> methods = new ArrayList<>();
    for (int from = part; from < cases.size(); from += part) {
      MethodSpec.Builder next = further.apply("From" + from);
      next.addCode(cases(from, otherwise));
      methods.add(next.build());
    }
    for (int i = methods.size(); i > 0; i--) {
      method
          .beginControlFlow("if ($L)", atLeast.apply(cases.get(i * part)))
          .addStatement("return $N($L)", methods.get(i - 1).name(), arguments)
          .endControlFlow();
    }
    method.addCode(cases(0, otherwise));
    return methods;
  }

  private CodeBlock cases(int from, CodeBlock otherwise) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch ($N)", variable);
    for (Case one : cases.subList(from, Math.min(cases.size(), from + part))) {
      code.add("case $L:\n$>", one.label()).add(one.statement()).add("$<");
    }
    return code.add("default:\n$>").add(otherwise).add("$<").endControlFlow().build();
  }
}
