package dev.albroute.processor.check;

import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.model.TypeRef;
import dev.albroute.processor.model.TypeRef.ClassType;
import dev.albroute.processor.model.declared.ApiDeclaration;
import dev.albroute.processor.model.declared.ApiDeclaration.Include;
import dev.albroute.processor.model.declared.TypeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows the includes of an interface. */
final class Includes {

  private final Scope scope;
  private final List<ApiDeclaration> reached = new ArrayList<>();
  private final List<ClassType> way = new ArrayList<>();

  private Includes(Scope scope) {
    this.scope = scope;
  }

  /** The annotated interface, then the interfaces that it includes, each followed by those that it includes itself. */
  static List<ApiDeclaration> of(Scope scope) {
    Includes includes = new Includes(scope);
    includes.follow(scope.facts().api());
    return includes.reached;
  }

  private void follow(ApiDeclaration api) {
    reached.add(api);
    way.add(api.type());
    List<TypeRef> seen = new ArrayList<>();
    for (Include include : includesOf(api)) {
      if (seen.contains(include.type())) {
        scope
            .findings()
            .add(
                Code.INCLUDED_TWICE,
                include.place(),
                include.type().simple(),
                api.type().simple());
      } else {
        seen.add(include.type());
        include(include, api);
      }
    }
    way.remove(way.size() - 1);
  }

  private static List<Include> includesOf(ApiDeclaration api) {
    return api.albRoute().map(ApiDeclaration.AlbRouteDeclaration::includes).orElse(List.of());
  }

  private void include(Include include, ApiDeclaration from) {
    Optional<ApiDeclaration> found = find(include.type());
    if (found.isEmpty() || !isApi(found.get())) {
      scope
          .findings()
          .add(
              Code.INCLUDE_NOT_API,
              include.place(),
              include.type().simple(),
              from.type().simple());
      return;
    }
    ApiDeclaration api = found.get();
    int start = way.indexOf(api.type());
    if (start == 0) {
      cycle(include);
    } else if (start < 0 && !reached.contains(api)) {
      // A cycle that does not lead through the annotated interface is told where it does.
      follow(api);
    }
  }

  private void cycle(Include include) {
    List<String> names = new ArrayList<>(way.stream().map(ClassType::simple).toList());
    names.add(names.get(0));
    // Told at the annotated interface's own include, which begins the way.
    Include first = way.size() == 1
        ? include
        : includesOf(scope.facts().api()).stream()
            .filter(candidate -> candidate.type().equals(way.get(1)))
            .findFirst()
            .orElse(include);
    scope
        .findings()
        .add(Code.INCLUDE_CYCLE, first.place(), names.get(0), String.join(" includes ", names));
  }

  private Optional<ApiDeclaration> find(TypeRef type) {
    if (type.equals(scope.facts().api().type())) {
      return Optional.of(scope.facts().api());
    }
    return type instanceof ClassType classType
        ? Optional.ofNullable(scope.facts().included().get(classType))
        : Optional.empty();
  }

  private static boolean isApi(ApiDeclaration api) {
    return api.albRoute().isPresent() && api.kind() == TypeKind.INTERFACE;
  }
}
