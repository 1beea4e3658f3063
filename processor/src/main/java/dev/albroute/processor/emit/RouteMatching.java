package dev.albroute.processor.emit;

import dev.albroute.processor.emit.MatchStep.Choice;
import dev.albroute.processor.emit.MatchStep.Condition;
import dev.albroute.processor.emit.MatchStep.Count;
import dev.albroute.processor.emit.MatchStep.Delegate;
import dev.albroute.processor.emit.MatchStep.Equals;
import dev.albroute.processor.emit.MatchStep.Found;
import dev.albroute.processor.emit.MatchStep.Halves;
import dev.albroute.processor.emit.MatchStep.NotEmpty;
import dev.albroute.processor.emit.MatchStep.Relation;
import dev.albroute.processor.emit.MatchStep.When;
import dev.albroute.processor.model.PathTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the paths of one request method are matched: a literal before a variable before the rest, segment by segment; where
 * the more special branch leads to no route, the next one is tried.
 *
 * <p>HotSpot compiles no method of more than 8,000 bytes, so large trees are spread over several methods, the limits
 * below being the room that the estimates of {@link MatchStep#size()} need. What is spread is also what a reader can take
 * in: a method with a crowd of routes hands each resource on to a method of its own.
 */
final class RouteMatching {
  /** Routes that one method matches without handing on. */
  private static final int CROWD = 24;

  /** Routes of a branch that stay where there is a crowd. */
  private static final int FEW = 4;

  private static final int MAX_BRANCH_SIZE = 1_500;
  private static final int MAX_CHOICE_SIZE = 4_500;

  private final Names methods;
  private final Map<String, List<MatchStep>> steps = new LinkedHashMap<>();
  private final String start;

  /**
   * Matches a tree.
   *
   * @param tree the routes of one request method
   * @param name the name of the method to begin with
   * @param methods the names of the methods of the handler
   */
  RouteMatching(RouteTree tree, String name, Names methods) {
    this.methods = methods;
    start = methods.take(name);
    steps.put(start, node(tree, 0, 0, start));
  }

  /** The method to begin with. */
  String start() {
    return start;
  }

  /**
   * What the method of this name does.
   *
   * @param method the method to begin with, or one of a {@link Delegate} below it
   * @return its steps; {@code NO_ROUTE} follows them
   */
  List<MatchStep> steps(String method) {
    return steps.getOrDefault(method, List.of());
  }

  /**
   * The steps for a node.
   *
   * @param node where the first {@code depth} segments lead
   * @param depth how many segments that are
   * @param known how many segments there are known to be at least
   * @param name the name of the method that would match the node
   */
  private List<MatchStep> node(RouteTree node, int depth, int known, String name) {
    List<MatchStep> all = new ArrayList<>();
    int least = known;
    if (node.end().isPresent()) {
      all.add(exactly(depth, List.of(new Found(node.end().get()))));
      least = Math.max(known, depth + 1);
    }
    List<MatchStep> further = further(node, depth, name);
    if (least > depth) {
      all.addAll(further);
    } else if (!further.isEmpty()) {
      all.add(When.of(new Count(Relation.AT_LEAST, depth + 1), List.of(), further));
    }
    if (restIs(node, PathTemplate.Extent.ZERO_OR_MORE)) {
      all.add(new Found(node.rest().orElseThrow().route()));
    }
    return all;
  }

  /** The steps for a node where there is a segment more. */
  private List<MatchStep> further(RouteTree node, int depth, String name) {
    List<MatchStep> all = new ArrayList<>();
    Map<String, List<MatchStep>> cases = new LinkedHashMap<>();
    node.literals()
        .forEach(
            (text, child) -> cases.put(text, child(node, child, depth, name + Names.words(text))));
    if (cases.size() == 1) {
      cases.forEach(
          (text, then) -> all.add(When.of(Count.ANY, List.of(new Equals(depth, text)), then)));
    } else if (cases.size() > 1) {
      all.add(choice(depth, cases, name));
    }
    node.variable().ifPresent(child -> {
      List<MatchStep> then = child(node, child, depth, name + Names.words(node.variableName()));
      all.add(When.of(Count.ANY, List.of(new NotEmpty(depth)), then));
    });
    if (restIs(node, PathTemplate.Extent.ONE_OR_MORE)) {
      all.add(new Found(node.rest().orElseThrow().route()));
    }
    return all;
  }

  private List<MatchStep> child(RouteTree parent, RouteTree child, int depth, String name) {
    List<MatchStep> then = node(child, depth + 1, depth + 1, name);
    boolean crowded = parent.routes() > CROWD && parent.branches() > 1 && child.routes() > FEW;
    return crowded || MatchStep.sizeOf(then) > MAX_BRANCH_SIZE
        ? List.of(delegate(name, then))
        : then;
  }

  private MatchStep choice(int depth, Map<String, List<MatchStep>> cases, String name) {
    int leaf = leafCount(cases);
    if (leaf < 0) {
      return parts(depth, cases, name);
    }
    // All cases need the same number of segments: it is compared once.
    Map<String, List<MatchStep>> found = new LinkedHashMap<>();
    cases.forEach((text, then) -> found.put(text, ((When) then.get(0)).steps()));
    return exactly(leaf, List.of(parts(depth, found, name)));
  }

  private static int leafCount(Map<String, List<MatchStep>> cases) {
    int segments = -1;
    for (List<MatchStep> then : cases.values()) {
      if (then.size() != 1
          || !(then.get(0) instanceof When when)
          || !when.conditions().isEmpty()
          || when.count().relation() != Relation.EXACTLY
          || (segments >= 0 && segments != when.count().segments())) {
        return -1;
      }
      segments = when.count().segments();
    }
    return segments;
  }

  private MatchStep parts(int depth, Map<String, List<MatchStep>> cases, String name) {
    MatchStep whole = new Choice(depth, cases);
    if (whole.size() <= MAX_CHOICE_SIZE) {
      return whole;
    }
    List<Map<String, List<MatchStep>>> parts = new ArrayList<>();
    int size = MAX_CHOICE_SIZE;
    for (Map.Entry<String, List<MatchStep>> one : new TreeMap<>(cases).entrySet()) {
      int more = new Choice(depth, Map.of(one.getKey(), one.getValue())).size();
      if (size + more > MAX_CHOICE_SIZE) {
        parts.add(new LinkedHashMap<>());
        size = 0;
      }
      parts.get(parts.size() - 1).put(one.getKey(), one.getValue());
      size += more;
    }
    return halves(depth, parts, name);
  }

  private MatchStep halves(int depth, List<Map<String, List<MatchStep>>> parts, String name) {
    if (parts.size() == 1) {
      return delegate(name, List.of(new Choice(depth, parts.get(0))));
    }
    int middle = parts.size() / 2;
    String pivot = parts.get(middle).keySet().iterator().next();
    MatchStep less = halves(depth, parts.subList(0, middle), name);
    MatchStep others = halves(depth, parts.subList(middle, parts.size()), name);
    return new Halves(depth, pivot, List.of(less), List.of(others));
  }

  private Delegate delegate(String name, List<MatchStep> then) {
    String method = methods.take(name);
    steps.put(method, then);
    return new Delegate(method);
  }

  private static MatchStep exactly(int segments, List<MatchStep> then) {
    return When.of(new Count(Relation.EXACTLY, segments), List.<Condition>of(), then);
  }

  private static boolean restIs(RouteTree node, PathTemplate.Extent extent) {
    return node.rest().isPresent() && node.rest().get().extent() == extent;
  }
}
