package dev.albroute.processor.emit;

import dev.albroute.processor.model.PathTemplate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Templates as a tree over the segments of a path: each node stands for the segments that lead to it. */
final class RouteTree {
  private final Map<String, RouteTree> literals = new LinkedHashMap<>();
  private Optional<RouteTree> variable = Optional.empty();
  private Optional<Rest> rest = Optional.empty();
  private Optional<String> end = Optional.empty();
  private String variableName = "";
  private int routes;

  /** A route that takes all segments that are left. */
  record Rest(PathTemplate.Extent extent, String route) {}

  /**
   * Adds a route. No two routes have templates that match the same paths with the same rank.
   *
   * @param template its template
   * @param route the name of the constant that stands for it
   */
  void add(PathTemplate template, String route) {
    RouteTree node = this;
    node.routes++;
    for (PathTemplate.Segment segment : template.segments()) {
      if (segment instanceof PathTemplate.Rest last) {
        node.rest = Optional.of(new Rest(last.extent(), route));
        return;
      }
      node = segment.accept(node.new Children());
      node.routes++;
    }
    node.end = Optional.of(route);
  }

  /** The children under literal segments, in the order of the routes. */
  Map<String, RouteTree> literals() {
    return literals;
  }

  /** The child under any segment that is not empty. */
  Optional<RouteTree> variable() {
    return variable;
  }

  /** The name of the variable in the first template that has it. */
  String variableName() {
    return variableName;
  }

  /** The route for all segments that are left. */
  Optional<Rest> rest() {
    return rest;
  }

  /** The route for no further segment. */
  Optional<String> end() {
    return end;
  }

  /** How many routes there are from here on. */
  int routes() {
    return routes;
  }

  /** How many ways lead on from here, or end here. */
  int branches() {
    return literals.size()
        + (variable.isPresent() ? 1 : 0)
        + (rest.isPresent() ? 1 : 0)
        + (end.isPresent() ? 1 : 0);
  }

  private final class Children implements PathTemplate.Segment.Visitor<RouteTree> {
    @Override
    public RouteTree visit(PathTemplate.Literal segment) {
      return literals.computeIfAbsent(segment.text(), text -> new RouteTree());
    }

    @Override
    public RouteTree visit(PathTemplate.Variable segment) {
      if (variable.isEmpty()) {
        variable = Optional.of(new RouteTree());
        variableName = segment.name();
      }
      return variable.get();
    }

    @Override
    public RouteTree visit(PathTemplate.Rest segment) {
      throw new IllegalStateException("The rest of a path has nothing behind it");
    }
  }
}
