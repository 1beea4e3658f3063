package dev.albroute.processor.emit;

import dev.albroute.processor.model.JsonDeclaration;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.ObjectWriting;
import java.util.ArrayList;
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

  private final Map<JsonType.DeclaredType, JsonDeclaration> declarations = new HashMap<>();
  private final Map<JsonType.DeclaredType, Set<JsonType.DeclaredType>> reached = new HashMap<>();
  private final Map<JsonType.DeclaredType, Integer> sizes = new HashMap<>();

  SampleScope(List<JsonDeclaration> declarations) {
    for (JsonDeclaration declaration : declarations) {
      this.declarations.put(declaration.key(), declaration);
    }
  }

  /**
   * The declaration of a type, if there is a sample of the type in a place.
   *
   * @param type a declared type
   * @param around the type whose component it is; empty for a type that stands for itself
   */
  Optional<JsonDeclaration> declaration(
      JsonType.DeclaredType type, Optional<JsonType.DeclaredType> around) {
    boolean endless = around.isPresent() && reached(type).contains(around.get());
    return endless || size(type) > LARGEST
        ? Optional.empty()
        : Optional.ofNullable(declarations.get(type));
  }

  /** The types that are found in a type at any depth, the type itself included. */
  private Set<JsonType.DeclaredType> reached(JsonType.DeclaredType type) {
    return reached.computeIfAbsent(type, start -> {
      Set<JsonType.DeclaredType> all = new LinkedHashSet<>();
      reach(start, all);
      return all;
    });
  }

  private void reach(JsonType.DeclaredType type, Set<JsonType.DeclaredType> all) {
    if (all.add(type)) {
      for (JsonType component : components(type)) {
        component.accept(new Declared()).ifPresent(next -> reach(next, all));
      }
    }
  }

  private int size(JsonType.DeclaredType type) {
    Integer known = sizes.get(type);
    if (known != null) {
      return known;
    }
    int size = 1;
    for (JsonType component : components(type)) {
      Optional<JsonType.DeclaredType> declared = component.accept(new Declared());
      boolean left = declared.isPresent() && reached(declared.get()).contains(type);
      int more = declared.isEmpty() || left ? 1 : size(declared.get());
      size = Math.min(size + (more > LARGEST ? 1 : more), LARGEST + 1);
    }
    sizes.put(type, size);
    return size;
  }

  private List<JsonType> components(JsonType.DeclaredType type) {
    JsonDeclaration declaration = declarations.get(type);
    return declaration == null ? List.of() : declaration.accept(new Components());
  }

  /** The types of the components. */
  private static final class Components implements JsonDeclaration.Visitor<List<JsonType>> {
    @Override
    public List<JsonType> visit(JsonDeclaration.JsonObject declaration) {
      List<JsonType> types = new ArrayList<>();
      declaration
          .reading()
          .ifPresent(reading -> reading.properties().forEach(p -> types.add(p.type())));
      declaration
          .writing()
          .flatMap(ObjectWriting::sample)
          .ifPresent(sample -> sample.arguments().forEach(a -> a.json().ifPresent(types::add)));
      return types;
    }

    @Override
    public List<JsonType> visit(JsonDeclaration.JsonEnum declaration) {
      return List.of();
    }

    @Override
    public List<JsonType> visit(JsonDeclaration.JsonStandIn declaration) {
      return declaration.reading().map(reading -> List.of(reading.type())).orElse(List.of());
    }

    @Override
    public List<JsonType> visit(JsonDeclaration.JsonHierarchy declaration) {
      List<JsonType> types = new ArrayList<>();
      declaration.cases().stream().limit(1).forEach(one -> types.add(one.type()));
      return types;
    }
  }

  /** The declared type in a type, whatever containers are around it. */
  private static final class Declared implements JsonType.Visitor<Optional<JsonType.DeclaredType>> {
    @Override
    public Optional<JsonType.DeclaredType> visit(JsonType.ScalarType type) {
      return Optional.empty();
    }

    @Override
    public Optional<JsonType.DeclaredType> visit(JsonType.DeclaredType type) {
      return Optional.of(type);
    }

    @Override
    public Optional<JsonType.DeclaredType> visit(JsonType.CollectionType type) {
      return type.element().type().accept(this);
    }

    @Override
    public Optional<JsonType.DeclaredType> visit(JsonType.ArrayType type) {
      return type.element().type().accept(this);
    }

    @Override
    public Optional<JsonType.DeclaredType> visit(JsonType.MapType type) {
      return type.value().type().accept(this);
    }

    @Override
    public Optional<JsonType.DeclaredType> visit(JsonType.OptionalType type) {
      return type.value().accept(this);
    }

    @Override
    public Optional<JsonType.DeclaredType> visit(JsonType.AnyType type) {
      return Optional.empty();
    }

    @Override
    public Optional<JsonType.DeclaredType> visit(JsonType.CodecType type) {
      return Optional.empty();
    }

    @Override
    public Optional<JsonType.DeclaredType> visit(JsonType.FormattedType type) {
      return Optional.empty();
    }
  }
}
