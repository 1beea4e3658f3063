package dev.albroute.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.JsonDeclaration;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.ObjectWriting.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Marks generated code that uses deprecated types of the user's. The compiler is silent about deprecated things inside of
 * deprecated code, so that no warning has to be suppressed; only of what is to be removed it warns everywhere.
 */
final class Deprecations {
  private final Map<JsonType.DeclaredType, JsonDeclaration> declarations;

  Deprecations(Map<JsonType.DeclaredType, JsonDeclaration> declarations) {
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
    return reaches(type) ? Deprecation.DEPRECATED : Deprecation.NONE;
  }

  /** The stronger of two. */
  static Deprecation stronger(Deprecation one, Deprecation other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  static void mark(MethodSpec.Builder method, Deprecation deprecation) {
    annotations(deprecation, List.of()).forEach(method::addAnnotation);
  }

  static void mark(TypeSpec.Builder type, Deprecation deprecation) {
    annotations(deprecation, List.of()).forEach(type::addAnnotation);
  }

  /**
   * The annotations of something generated.
   *
   * @param deprecation what it is, because of what it names
   * @param silenced the warnings that it would bring besides
   */
  static List<AnnotationSpec> annotations(Deprecation deprecation, List<String> silenced) {
    List<AnnotationSpec> annotations = new ArrayList<>();
    List<String> warnings = new ArrayList<>(silenced);
    if (deprecation != Deprecation.NONE) {
      annotations.add(AnnotationSpec.builder(Deprecated.class).build());
    }
    if (deprecation == Deprecation.FOR_REMOVAL) {
      // Nothing else keeps the compiler silent about the use of what is to be removed.
      warnings.add("removal");
    }
    if (!warnings.isEmpty()) {
      AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
      warnings.forEach(warning -> suppress.addMember("value", "$S", warning));
      annotations.add(suppress.build());
    }
    return annotations;
  }

  /** What the name of a type itself brings. */
  private final class Named implements JsonType.Visitor<Deprecation> {
    @Override
    public Deprecation visit(JsonType.ScalarType type) {
      return Deprecation.NONE;
    }

    @Override
    public Deprecation visit(JsonType.DeclaredType type) {
      JsonDeclaration declaration = declarations.get(type);
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

    @Override
    public Deprecation visit(JsonType.CodecType type) {
      return Deprecation.NONE;
    }

    @Override
    public Deprecation visit(JsonType.FormattedType type) {
      return Deprecation.NONE;
    }
  }

  /** Whether the code for a type comes to something deprecated in the end. */
  private boolean reaches(JsonType type) {
    if (declarations.values().stream()
        .allMatch(declaration -> declaration.deprecation() == Deprecation.NONE)) {
      return false;
    }
    Set<JsonType.DeclaredType> seen = new HashSet<>();
    Deque<JsonType> waiting = new ArrayDeque<>(List.of(type));
    Parts parts = new Parts();
    while (!waiting.isEmpty()) {
      JsonType next = waiting.remove();
      if (next.accept(new Named()) != Deprecation.NONE) {
        return true;
      }
      if (!(next instanceof JsonType.DeclaredType declared) || seen.add(declared)) {
        waiting.addAll(next.accept(parts));
      }
    }
    return false;
  }

  /** The types that the code for a type calls the code of. */
  private final class Parts
      implements JsonType.Visitor<List<JsonType>>, JsonDeclaration.Visitor<List<JsonType>> {
    @Override
    public List<JsonType> visit(JsonType.ScalarType type) {
      return List.of();
    }

    @Override
    public List<JsonType> visit(JsonType.DeclaredType type) {
      JsonDeclaration declaration = declarations.get(type);
      return declaration == null ? List.of() : declaration.accept(this);
    }

    @Override
    public List<JsonType> visit(JsonType.CollectionType type) {
      return List.of(type.element().type());
    }

    @Override
    public List<JsonType> visit(JsonType.ArrayType type) {
      return List.of(type.element().type());
    }

    @Override
    public List<JsonType> visit(JsonType.MapType type) {
      return List.of(type.key(), type.value().type());
    }

    @Override
    public List<JsonType> visit(JsonType.OptionalType type) {
      return List.of(type.value());
    }

    @Override
    public List<JsonType> visit(JsonType.AnyType type) {
      return List.of();
    }

    @Override
    public List<JsonType> visit(JsonType.CodecType type) {
      return List.of();
    }

    @Override
    public List<JsonType> visit(JsonType.FormattedType type) {
      return List.of();
    }

    @Override
    public List<JsonType> visit(JsonDeclaration.JsonObject declaration) {
      List<JsonType> parts = new ArrayList<>();
      declaration.reading().ifPresent(reading -> {
        reading.properties().forEach(property -> parts.add(property.type()));
        reading.others().ifPresent(slot -> parts.add(slot.type()));
      });
      declaration.writing().ifPresent(writing -> addParts(writing.parts(), parts));
      return parts;
    }

    private void addParts(List<Part> written, List<JsonType> parts) {
      for (Part part : written) {
        if (part instanceof Part.Property property) {
          parts.add(property.type());
        } else if (part instanceof Part.Entries entries) {
          parts.add(entries.type());
        } else if (part instanceof Part.Unwrapped unwrapped) {
          addParts(unwrapped.parts(), parts);
        }
      }
    }

    @Override
    public List<JsonType> visit(JsonDeclaration.JsonEnum declaration) {
      return List.of();
    }

    @Override
    public List<JsonType> visit(JsonDeclaration.JsonStandIn declaration) {
      List<JsonType> parts = new ArrayList<>();
      declaration.reading().ifPresent(reading -> parts.add(reading.type()));
      declaration.writing().ifPresent(writing -> parts.add(writing.type()));
      return parts;
    }

    @Override
    public List<JsonType> visit(JsonDeclaration.JsonHierarchy declaration) {
      List<JsonType> parts = new ArrayList<>();
      declaration.cases().forEach(one -> parts.add(one.type()));
      return parts;
    }
  }
}
