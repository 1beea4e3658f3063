package dev.albroute.processor.emit;

import dev.albroute.processor.model.JsonDeclaration;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.ObjectWriting;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which components of a type have a value in its sample. Those whose type leads back to the type itself have none, or
 * the sample would have no end; nor have those whose own sample would be large, since types that hold each other twice
 * over grow with the power of their depth, or deep.
 */
final class SampleScope {
  private static final int LARGEST = 1_000;
  private static final int DEEPEST = 50;

  private final Map<JsonType.DeclaredType, JsonDeclaration> declarations = new HashMap<>();
  private final Map<JsonType.DeclaredType, Extent> extents = new HashMap<>();
  private final Map<JsonType.DeclaredType, List<JsonType.DeclaredType>> declared = new HashMap<>();

  /**
   * How large the sample of a type is.
   *
   * @param size how many values it holds
   * @param depth how deep they are nested
   */
  private record Extent(int size, int depth) {
    boolean fits() {
      return size <= LARGEST && depth <= DEEPEST;
    }
  }

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
    boolean endless = around.isPresent() && leads(type, around.get());
    return endless || !extentOf(type).fits()
        ? Optional.empty()
        : Optional.ofNullable(declarations.get(type));
  }

  /** Whether a type is another one, or has it in it at any depth. */
  private boolean leads(JsonType.DeclaredType from, JsonType.DeclaredType to) {
    Set<JsonType.DeclaredType> seen = new HashSet<>(Set.of(from));
    Deque<JsonType.DeclaredType> waiting = new ArrayDeque<>(seen);
    while (!waiting.isEmpty()) {
      JsonType.DeclaredType next = waiting.remove();
      if (next.equals(to)) {
        return true;
      }
      for (JsonType.DeclaredType part : declaredIn(next)) {
        if (seen.add(part)) {
          waiting.add(part);
        }
      }
    }
    return false;
  }

  /** By a list and not by calls, since a chain of types can be longer than the stack is deep. */
  private Extent extentOf(JsonType.DeclaredType type) {
    Deque<JsonType.DeclaredType> open = new ArrayDeque<>(List.of(type));
    Map<JsonType.DeclaredType, List<JsonType.DeclaredType>> parts = new HashMap<>();
    Extent found = extents.get(type);
    while (found == null) {
      JsonType.DeclaredType next = open.getFirst();
      List<JsonType.DeclaredType> inner = parts.computeIfAbsent(next, this::parts);
      Optional<JsonType.DeclaredType> unknown =
          inner.stream().filter(part -> !extents.containsKey(part)).findFirst();
      if (unknown.isPresent()) {
        open.addFirst(unknown.get());
      } else {
        extents.put(next, extentOf(components(next).size(), inner));
        open.removeFirst();
      }
      found = extents.get(type);
    }
    return found;
  }

  /** The extent of a type with a number of components, some of which have a sample of their own if that is not large. */
  private Extent extentOf(int components, List<JsonType.DeclaredType> parts) {
    int size = 1 + components;
    int depth = 1;
    for (JsonType.DeclaredType part : parts) {
      Extent extent = extents.getOrDefault(part, new Extent(1, 0));
      if (extent.fits()) {
        size = Math.min(size + extent.size() - 1, LARGEST + 1);
        depth = Math.max(depth, 1 + extent.depth());
      }
    }
    return new Extent(size, depth);
  }

  /** The types of the components that do not lead back to the type itself. */
  private List<JsonType.DeclaredType> parts(JsonType.DeclaredType type) {
    return declaredIn(type).stream().filter(part -> !leads(part, type)).toList();
  }

  private List<JsonType.DeclaredType> declaredIn(JsonType.DeclaredType type) {
    List<JsonType.DeclaredType> found = declared.get(type);
    if (found == null) {
      found = new ArrayList<>();
      for (JsonType component : components(type)) {
        component.accept(new Declared()).ifPresent(found::add);
      }
      declared.put(type, found);
    }
    return found;
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
