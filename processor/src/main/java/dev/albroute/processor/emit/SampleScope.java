package dev.albroute.processor.emit;

import dev.albroute.processor.model.JsonComponent;
import dev.albroute.processor.model.JsonDeclaration;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.TypeRef;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which components of a type have a value in its sample. Those whose type leads back to the type itself have none, or
 * the sample would have no end; nor have those whose own sample would be large, since types that hold each other twice
 * over grow with the power of their depth.
 */
final class SampleScope {
  private static final int LARGEST = 1_000;

  private final Map<TypeRef.ClassType, JsonDeclaration> declarations = new HashMap<>();
  private final Map<TypeRef.ClassType, Set<TypeRef.ClassType>> reached = new HashMap<>();
  private final Map<TypeRef.ClassType, Integer> sizes = new HashMap<>();

  SampleScope(List<JsonDeclaration> declarations) {
    for (JsonDeclaration declaration : declarations) {
      this.declarations.put(declaration.type(), declaration);
    }
  }

  /**
   * The declaration of a type, if there is a sample of the type in a place.
   *
   * @param type a declared type
   * @param around the type whose component it is; empty for a type that stands for itself
   */
  Optional<JsonDeclaration> declaration(
      TypeRef.ClassType type, Optional<TypeRef.ClassType> around) {
    boolean endless = around.isPresent() && reached(type).contains(around.get());
    return endless || size(type) > LARGEST
        ? Optional.empty()
        : Optional.ofNullable(declarations.get(type));
  }

  /** The types that are found in a type at any depth, the type itself included. */
  private Set<TypeRef.ClassType> reached(TypeRef.ClassType type) {
    return reached.computeIfAbsent(type, start -> {
      Set<TypeRef.ClassType> all = new LinkedHashSet<>();
      reach(start, all);
      return all;
    });
  }

  private void reach(TypeRef.ClassType type, Set<TypeRef.ClassType> all) {
    if (all.add(type)) {
      for (JsonType component : components(type)) {
        component.accept(new Declared()).ifPresent(next -> reach(next, all));
      }
    }
  }

  private int size(TypeRef.ClassType type) {
    Integer known = sizes.get(type);
    if (known != null) {
      return known;
    }
    int size = 1;
    for (JsonType component : components(type)) {
      Optional<TypeRef.ClassType> declared = component.accept(new Declared());
      boolean left = declared.isPresent() && reached(declared.get()).contains(type);
      int more = declared.isEmpty() || left ? 1 : size(declared.get());
      size = Math.min(size + (more > LARGEST ? 1 : more), LARGEST + 1);
    }
    sizes.put(type, size);
    return size;
  }

  private List<JsonType> components(TypeRef.ClassType type) {
    JsonDeclaration declaration = declarations.get(type);
    return declaration == null ? List.of() : declaration.accept(new Components());
  }

  /** The types of the components. */
  private static final class Components implements JsonDeclaration.Visitor<List<JsonType>> {
    @Override
    public List<JsonType> visit(JsonDeclaration.JsonRecord declaration) {
      return declaration.components().stream().map(JsonComponent::type).toList();
    }

    @Override
    public List<JsonType> visit(JsonDeclaration.JsonEnum declaration) {
      return List.of();
    }
  }

  /** The declared type in a type, whatever containers are around it. */
  private static final class Declared implements JsonType.Visitor<Optional<TypeRef.ClassType>> {
    @Override
    public Optional<TypeRef.ClassType> visit(JsonType.ScalarType type) {
      return Optional.empty();
    }

    @Override
    public Optional<TypeRef.ClassType> visit(JsonType.DeclaredType type) {
      return Optional.of(type.type());
    }

    @Override
    public Optional<TypeRef.ClassType> visit(JsonType.CollectionType type) {
      return type.element().type().accept(this);
    }

    @Override
    public Optional<TypeRef.ClassType> visit(JsonType.ArrayType type) {
      return type.element().type().accept(this);
    }

    @Override
    public Optional<TypeRef.ClassType> visit(JsonType.MapType type) {
      return type.value().type().accept(this);
    }

    @Override
    public Optional<TypeRef.ClassType> visit(JsonType.OptionalType type) {
      return type.value().accept(this);
    }

    @Override
    public Optional<TypeRef.ClassType> visit(JsonType.AnyType type) {
      return Optional.empty();
    }
  }
}
