package dev.albroute.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.JsonComponent;
import dev.albroute.processor.model.JsonDeclaration;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.TypeRef;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Marks generated code that uses deprecated types of the user's. The compiler is silent about deprecated things inside of
 * deprecated code, so that no warning has to be suppressed; only of what is to be removed it warns everywhere.
 */
final class Deprecations {
  private final Map<TypeRef.ClassType, JsonDeclaration> declarations;

  Deprecations(Map<TypeRef.ClassType, JsonDeclaration> declarations) {
    this.declarations = declarations;
  }

  /**
   * How the code for a type is to be marked.
   *
   * @param type the type
   * @return whether it names something deprecated, or calls code that does
   */
  Deprecation of(JsonType type) {
    Deprecation named = type.accept(new Named());
    if (named != Deprecation.NONE) {
      return named;
    }
    return type.accept(new Reachable()) ? Deprecation.DEPRECATED : Deprecation.NONE;
  }

  /** The stronger of two. */
  static Deprecation stronger(Deprecation one, Deprecation other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  static void mark(MethodSpec.Builder method, Deprecation deprecation) {
    annotations(deprecation).forEach(method::addAnnotation);
  }

  static void mark(TypeSpec.Builder type, Deprecation deprecation) {
    annotations(deprecation).forEach(type::addAnnotation);
  }

  private static List<AnnotationSpec> annotations(Deprecation deprecation) {
    AnnotationSpec deprecated = AnnotationSpec.builder(Deprecated.class).build();
    return switch (deprecation) {
      case NONE -> List.of();
      case DEPRECATED -> List.of(deprecated);
      // Nothing else keeps the compiler silent about the use of what is to be removed.
      case FOR_REMOVAL ->
        List.of(
            deprecated,
            AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "removal")
                .build());
    };
  }

  /** What the name of a type itself brings. */
  private final class Named implements JsonType.Visitor<Deprecation> {
    @Override
    public Deprecation visit(JsonType.ScalarType type) {
      return Deprecation.NONE;
    }

    @Override
    public Deprecation visit(JsonType.DeclaredType type) {
      JsonDeclaration declaration = declarations.get(type.type());
      return declaration == null ? Deprecation.NONE : declaration.deprecation();
    }

    @Override
    public Deprecation visit(JsonType.CollectionType type) {
      return type.element().type().accept(this);
    }

    @Override
    public Deprecation visit(JsonType.ArrayType type) {
      return type.element().type().accept(this);
    }

    @Override
    public Deprecation visit(JsonType.MapType type) {
      return stronger(type.key().accept(this), type.value().type().accept(this));
    }

    @Override
    public Deprecation visit(JsonType.OptionalType type) {
      return type.value().accept(this);
    }

    @Override
    public Deprecation visit(JsonType.AnyType type) {
      return Deprecation.NONE;
    }
  }

  /** Whether the code for a type comes to something deprecated in the end. */
  private final class Reachable
      implements JsonType.Visitor<Boolean>, JsonDeclaration.Visitor<Boolean> {
    private final Set<TypeRef.ClassType> seen = new HashSet<>();

    @Override
    public Boolean visit(JsonType.ScalarType type) {
      return false;
    }

    @Override
    public Boolean visit(JsonType.DeclaredType type) {
      JsonDeclaration declaration = declarations.get(type.type());
      return declaration != null && seen.add(type.type()) && declaration.accept(this);
    }

    @Override
    public Boolean visit(JsonType.CollectionType type) {
      return type.element().type().accept(this);
    }

    @Override
    public Boolean visit(JsonType.ArrayType type) {
      return type.element().type().accept(this);
    }

    @Override
    public Boolean visit(JsonType.MapType type) {
      return type.key().accept(this) || type.value().type().accept(this);
    }

    @Override
    public Boolean visit(JsonType.OptionalType type) {
      return type.value().accept(this);
    }

    @Override
    public Boolean visit(JsonType.AnyType type) {
      return false;
    }

    @Override
    public Boolean visit(JsonDeclaration.JsonRecord declaration) {
      if (declaration.deprecation() != Deprecation.NONE) {
        return true;
      }
      for (JsonComponent component : declaration.components()) {
        if (component.type().accept(this)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public Boolean visit(JsonDeclaration.JsonEnum declaration) {
      return declaration.deprecation() != Deprecation.NONE;
    }
  }
}
