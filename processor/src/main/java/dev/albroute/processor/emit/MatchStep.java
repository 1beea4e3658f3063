package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A step of matching a path. Steps are taken one after the other until one finds a route: falling through to the next
 * step is how a more general route gets its turn.
 */
sealed interface MatchStep {

  /** About how many bytes of bytecode the step takes, rather too many than too few. */
  int size();

  /**
   * Whether every path that comes to this step ends here.
   *
   * @param next what comes after the step in its method
   */
  boolean ends(Next next);

  /**
   * Writes the step.
   *
   * @param code where to
   * @param next what comes after the step in its method
   */
  void write(MatchCode code, Next next);

  /** What comes after a step. */
  enum Next {
    /** Nothing but the end of the method, which says that there is no route. */
    END,
    /** Further steps. */
    STEPS
  }

  /** How many segments there must be. */
  record Count(Relation relation, int segments) {
    static final Count ANY = new Count(Relation.ANY, 0);

    /** This condition and a second one that holds where this one does. */
    Count and(Count inner) {
      return inner.relation == Relation.ANY ? this : inner;
    }
  }

  /** What a number of segments is compared for. */
  enum Relation {
    ANY,
    AT_LEAST,
    EXACTLY
  }

  /** A condition on one segment. */
  sealed interface Condition {
    CodeBlock code();
  }

  /** The segment is equal to a text. */
  record Equals(int segment, String text) implements Condition {
    @Override
    public CodeBlock code() {
      return CodeBlock.of("request.segment($L).equals($S)", segment, text);
    }
  }

  /** The segment is not empty. */
  record NotEmpty(int segment) implements Condition {
    @Override
    public CodeBlock code() {
      return CodeBlock.of("!request.segment($L).isEmpty()", segment);
    }
  }

  /** A route is found. */
  record Found(String route) implements MatchStep {
    @Override
    public int size() {
      return 4;
    }

    @Override
    public boolean ends(Next next) {
      return true;
    }

    @Override
    public void write(MatchCode code, Next next) {
      code.out().addStatement("return $N", route);
    }
  }

  /** Steps under conditions, which are tested from the left, the number of segments first. */
  record When(Count count, List<Condition> conditions, List<MatchStep> steps) implements MatchStep {

    /** Steps under a condition; conditions within conditions become one. */
    static When of(Count count, List<Condition> conditions, List<MatchStep> steps) {
      if (steps.size() == 1 && steps.get(0) instanceof When inner) {
        List<Condition> all = new ArrayList<>(conditions);
        all.addAll(inner.conditions);
        return new When(count.and(inner.count), all, inner.steps);
      }
      return new When(count, conditions, steps);
    }

    @Override
    public int size() {
      return 8 + 16 * conditions.size() + sizeOf(steps);
    }

    @Override
    public boolean ends(Next next) {
      return false;
    }

    @Override
    public void write(MatchCode code, Next next) {
      List<CodeBlock> tests = new ArrayList<>();
      switch (count.relation()) {
        case ANY -> {}
        case AT_LEAST -> tests.add(CodeBlock.of("$L > $L", code.count(), count.segments() - 1));
        case EXACTLY -> tests.add(CodeBlock.of("$L == $L", code.count(), count.segments()));
      }
      for (Condition condition : conditions) {
        tests.add(condition.code());
      }
      code.out().beginControlFlow("if ($L)", CodeBlock.join(tests, " && "));
      code.write(steps, next);
      code.out().endControlFlow();
    }
  }

  /** A choice by the text of one segment. */
  record Choice(int segment, Map<String, List<MatchStep>> cases) implements MatchStep {
    @Override
    public int size() {
      int size = 32;
      for (List<MatchStep> steps : cases.values()) {
        size += 36 + sizeOf(steps);
      }
      return size;
    }

    @Override
    public boolean ends(Next next) {
      return false;
    }

    @Override
    public void write(MatchCode code, Next next) {
      code.out().beginControlFlow("switch (request.segment($L))", segment);
      cases.forEach((text, steps) -> {
        code.out().add("case $S:\n$>", text);
        if (!code.write(steps, next)) {
          code.out().addStatement("break");
        }
        code.out().add("$<");
      });
      code.out().add("default:\n$>").addStatement("break").add("$<");
      code.out().endControlFlow();
    }
  }

  /** A choice between texts of one segment that are less than a pivot, and the others. */
  record Halves(int segment, String pivot, List<MatchStep> less, List<MatchStep> others)
      implements MatchStep {
    @Override
    public int size() {
      return 16 + sizeOf(less) + sizeOf(others);
    }

    @Override
    public boolean ends(Next next) {
      return MatchStep.end(less, next) && MatchStep.end(others, next);
    }

    @Override
    public void write(MatchCode code, Next next) {
      code.out().beginControlFlow("if (request.segment($L).compareTo($S) < 0)", segment, pivot);
      if (code.write(less, next)) {
        code.out().endControlFlow();
        code.write(others, next);
      } else {
        code.out().nextControlFlow("else");
        code.write(others, next);
        code.out().endControlFlow();
      }
    }
  }

  /** Steps in a method of their own. */
  record Delegate(String method) implements MatchStep {
    @Override
    public int size() {
      return 16;
    }

    @Override
    public boolean ends(Next next) {
      return next == Next.END;
    }

    @Override
    public void write(MatchCode code, Next next) {
      code.call(method, next);
    }
  }

  /** The size of steps in a row. */
  static int sizeOf(List<MatchStep> steps) {
    int size = 0;
    for (MatchStep step : steps) {
      size += step.size();
    }
    return size;
  }

  /** Whether no path gets past steps in a row. */
  static boolean end(List<MatchStep> steps, Next next) {
    return !steps.isEmpty() && steps.get(steps.size() - 1).ends(next);
  }
}
