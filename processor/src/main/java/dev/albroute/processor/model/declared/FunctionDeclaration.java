package dev.albroute.processor.model.declared;

import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.Surroundings;
import dev.albroute.processor.model.TypeRef;
import java.util.List;

/**
 * A class that is annotated with {@code @AlbRoute(main = true)}.
 *
 * @param type the class, erased
 * @param kind {@link TypeKind#CLASS} or {@link TypeKind#ABSTRACT_CLASS}
 * @param access who can see it
 * @param typeParameters the names of its type parameters
 * @param nesting where it stands
 * @param ancestry what it extends
 * @param constructing what its constructors take
 * @param idle the other elements of the annotation that are written, which only an interface gives a meaning
 * @param taken the names in its package that types of this compilation have
 * @param deprecation whether it, or the constructor that a main calls, is deprecated
 * @param surroundings what generated source can name
 * @param place the class's name
 */
public record FunctionDeclaration(
    TypeRef.ClassType type,
    TypeKind kind,
    Access access,
    List<String> typeParameters,
    Nesting nesting,
    Ancestry ancestry,
    Constructing constructing,
    List<IdleElement> idle,
    List<String> taken,
    Deprecation deprecation,
    Surroundings surroundings,
    Place place) {

  /** Copies the lists. */
  public FunctionDeclaration {
    typeParameters = List.copyOf(typeParameters);
    idle = List.copyOf(idle);
    taken = List.copyOf(taken);
  }

  /** Where a class stands. */
  public enum Nesting {
    /** It is made without an object around it. */
    FREE,
    /** It is an inner class: each of its objects belongs to one of the class around it. */
    INNER
  }

  /** What a class extends. */
  public enum Ancestry {
    /** A generated handler. */
    HANDLER,
    /** Anything else. */
    OTHER
  }

  /** What the constructors of a class take. */
  public enum Constructing {
    /** One takes nothing and is visible in the package. */
    WITHOUT_ARGUMENTS,
    /** Each takes something, or is private. */
    WITH_ARGUMENTS
  }

  /**
   * An element of the annotation.
   *
   * @param name its name
   * @param place its value
   */
  public record IdleElement(String name, Place place) {}
}
