package dev.albroute.processor.check;

import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.model.PathTemplate;
import dev.albroute.processor.model.PathTemplate.Rest;
import dev.albroute.processor.model.PathTemplate.Segment;
import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.declared.MethodDeclaration;
import dev.albroute.processor.model.declared.ParameterDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which variables the paths of one method have, and which of them its parameters bind. */
final class VariableBinding {

  /**
   * A path of the method.
   *
   * @param template the path
   * @param place where it is written
   */
  record Path(PathTemplate template, Place place) {}

  private final List<Path> paths;
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> bound = new LinkedHashSet<>();
  private boolean complete;

  private VariableBinding(List<Path> paths, boolean complete) {
    this.paths = paths;
    this.complete = complete;
    for (Path path : paths) {
      names.addAll(path.template().variables());
    }
  }

  /** The variables of a method whose paths are all sound. */
  static VariableBinding of(List<Path> paths) {
    return new VariableBinding(paths, true);
  }

  /** The variables of a method with unsound paths, which may have others: none is told to be missing. */
  static VariableBinding ofSome(List<Path> paths) {
    return new VariableBinding(paths, false);
  }

  boolean contains(String name) {
    return names.contains(name);
  }

  void bind(String name) {
    bound.add(name);
  }

  /** A parameter may bind any variable: its name is not known. */
  void unknown() {
    complete = false;
  }

  boolean isRest(String name) {
    for (Path path : paths) {
      for (Segment segment : path.template().segments()) {
        if (segment instanceof Rest rest && rest.name().equals(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a variable is in every path; tells where not. */
  boolean checkKnown(String name, Place place, MethodDeclaration method, Scope scope) {
    for (Path path : paths) {
      List<String> variables = path.template().variables();
      if (!variables.contains(name)) {
        scope
            .findings()
            .addSuggesting(
                Code.UNKNOWN_VARIABLE,
                place,
                Similar.to(name, variables),
                name,
                method.method().text(),
                path.template().text());
        return false;
      }
    }
    return complete;
  }

  /** Tells which variables no parameter binds. */
  void check(MethodDeclaration method, Scope scope) {
    if (!complete) {
      return;
    }
    List<String> others = new ArrayList<>();
    for (ParameterDeclaration parameter : method.parameters()) {
      if (!bound.contains(parameter.name())) {
        others.add(parameter.name());
      }
    }
    for (Path path : paths) {
      for (String variable : path.template().variables()) {
        if (!bound.contains(variable)) {
          String fix = JavaNames.isReserved(variable)
              ? "Annotate a parameter with @PathParam(\"" + variable + "\")"
              : "Name a parameter " + variable;
          Optional<String> meant = Similar.to(variable, others);
          scope
              .findings()
              .addSuggesting(
                  Code.UNBOUND_VARIABLE,
                  path.place(),
                  meant,
                  variable,
                  path.template().text(),
                  method.method().text(),
                  fix);
        }
      }
    }
  }
}
