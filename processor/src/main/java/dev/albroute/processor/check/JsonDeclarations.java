package dev.albroute.processor.check;

import dev.albroute.processor.check.JsonTypes.Where;
import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.model.JsonDeclaration;
import dev.albroute.processor.model.JsonDeclaration.Use;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.JsonType.DeclaredType;
import dev.albroute.processor.model.declared.TypeDeclaration;
import dev.albroute.processor.model.declared.TypeDeclaration.Growth;
import dev.albroute.processor.model.declared.TypeKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the types with members of their own that are read or written, each once. */
final class JsonDeclarations {

  private final Scope scope;
  private final JsonTypes types;
  private final Map<DeclaredType, Use> uses = new LinkedHashMap<>();
  private final Deque<DeclaredType> waiting = new ArrayDeque<>();

  JsonDeclarations(Scope scope, JsonTypes types) {
    this.scope = scope;
    this.types = types;
  }

  /**
   * Adds a type; empty where it has no JSON form, which is told. What it is made of is looked at later.
   *
   * @param form what the constants of an enum are there, if that is not what they are elsewhere
   */
  Optional<JsonType> add(
      TypeDeclaration declaration, Where where, Optional<JsonDeclaration.EnumForm> form) {
    if (declaration.growth() == Growth.ENDLESS) {
      return refuse(Code.JSON_ENDLESS, declaration, where);
    }
    if (declaration.kind() == TypeKind.ENUM && declaration.constants().isEmpty()) {
      return refuse(Code.JSON_ENUM, declaration, where);
    }
    DeclaredType key = new DeclaredType(declaration.type(), Optional.empty(), form);
    queue(key, where.direction());
    return Optional.of(key);
  }

  private Optional<JsonType> refuse(Code code, TypeDeclaration declaration, Where where) {
    scope.findings().add(code, where.place(), declaration.type().simple(), where.text());
    return Optional.empty();
  }

  void queue(DeclaredType key, Use direction) {
    Use known = uses.get(key);
    Use use = known == null ? direction : known.and(direction);
    if (use != known) {
      uses.put(key, use);
      waiting.add(key);
    }
  }

  /** Looks into all types: by a list and not by calls, since a chain of types can be longer than the stack is deep. */
  void follow() {
    for (DeclaredType next = waiting.poll(); next != null; next = waiting.poll()) {
      build(next, uses.getOrDefault(next, Use.BOTH), next.type().simpleName());
    }
  }

  /** Whether the values of a class are JSON objects with fixed properties. */
  boolean isObject(TypeDeclaration type) {
    boolean made = type.kind() == TypeKind.RECORD || type.kind() == TypeKind.CLASS;
    return made
        && !JdkTypes.isOfJdk(type.type())
        && !Hierarchies.isHierarchy(type)
        && !StandIns.hasValue(type);
  }

  /** Whether a type is an enum whose constants are strings. */
  boolean isTextEnum(TypeDeclaration type) {
    DeclaredType key = new DeclaredType(type.type());
    return type.kind() == TypeKind.ENUM
        && !StandIns.hasValue(type)
        && !StandIns.hasCreator(type)
        && JsonEnums.of(scope, key, type, Use.BOTH, "") instanceof JsonDeclaration.JsonEnum made
        && made.form() == JsonDeclaration.EnumForm.TEXT;
  }

  private JsonDeclaration build(DeclaredType key, Use use, String name) {
    TypeDeclaration type = scope.facts().find(key.type()).orElseThrow();
    Jackson.check(type, scope.findings());
    if (key.tag().isEmpty() && Hierarchies.isHierarchy(type)) {
      return new Hierarchies(scope, types).of(key, type, use, name);
    }
    if (key.tag().isEmpty()) {
      Optional<JsonDeclaration> standIn = new StandIns(scope, types).of(key, type, use, name);
      if (standIn.isPresent()) {
        return standIn.get();
      }
    }
    return type.kind() == TypeKind.ENUM
        ? JsonEnums.of(scope, key, type, use, name)
        : JsonObjects.of(scope, types, key, type, use, name);
  }

  /** The declarations in the order of their first use. */
  List<JsonDeclaration> all() {
    follow();
    List<JsonDeclaration> all = new ArrayList<>();
    Map<DeclaredType, String> names = DeclarationNames.of(new ArrayList<>(uses.keySet()));
    for (DeclaredType key : List.copyOf(uses.keySet())) {
      String name = names.getOrDefault(key, key.type().simpleName());
      all.add(build(key, uses.getOrDefault(key, Use.BOTH), name));
    }
    return all;
  }
}
