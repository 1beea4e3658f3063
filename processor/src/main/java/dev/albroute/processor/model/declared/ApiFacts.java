package dev.albroute.processor.model.declared;

import dev.albroute.processor.model.Surroundings;
import dev.albroute.processor.model.TypeRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is known about one annotated interface and about what it refers to.
 *
 * @param api the annotated type
 * @param included the types that it includes, and those that they include, by their erased type
 * @param types the classes, interfaces, records and enums in signatures and in record components, by their type with
 *     its type arguments
 * @param taken the names in the package of the interface that types of this compilation have
 * @param surroundings what generated source can name
 */
public record ApiFacts(
    ApiDeclaration api,
    Map<TypeRef.ClassType, ApiDeclaration> included,
    Map<TypeRef.ClassType, TypeDeclaration> types,
    List<String> taken,
    Surroundings surroundings) {

  /** Copies the collections. */
  public ApiFacts {
    included = new LinkedHashMap<>(included);
    types = new LinkedHashMap<>(types);
    taken = List.copyOf(taken);
  }

  /**
   * What is known about a type.
   *
   * @param type the type with its type arguments
   * @return its declaration; empty for a type outside of the signatures and record components
   */
  public Optional<TypeDeclaration> find(TypeRef.ClassType type) {
    return Optional.ofNullable(types.get(type));
  }
}
