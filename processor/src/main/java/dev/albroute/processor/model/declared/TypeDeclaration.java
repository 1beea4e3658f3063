package dev.albroute.processor.model.declared;

import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.JsonDeclaration;
import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;

/**
 * A class, interface, record or enum that a signature or a record component names.
 *
 * @param type the type with its type arguments
 * @param kind its kind
 * @param visibility whether generated code can name it
 * @param arity how many type parameters it declares
 * @param supertypes the qualified names of all its superclasses and super-interfaces
 * @param components the components of a record
 * @param constructor who wrote the canonical constructor of a record
 * @param constants the constants of an enum
 * @param factories the public static methods that make it from one {@code String}
 * @param status the {@code @Status} of it or of its closest superclass that has one
 * @param foreign the annotations of Jackson on it and on its members
 * @param growth whether its components could be followed
 * @param deprecation whether it is deprecated
 * @param place its name; where it is not part of this compilation, the place that led to it
 */
public record TypeDeclaration(
    TypeRef.ClassType type,
    TypeKind kind,
    Visible visibility,
    int arity,
    List<String> supertypes,
    List<ComponentDeclaration> components,
    JsonDeclaration.Constructor constructor,
    List<ConstantDeclaration> constants,
    List<FactoryDeclaration> factories,
    Optional<StatusDeclaration> status,
    List<ForeignAnnotation> foreign,
    Growth growth,
    Deprecation deprecation,
    Place place) {

  /** Copies the lists. */
  public TypeDeclaration {
    supertypes = List.copyOf(supertypes);
    components = List.copyOf(components);
    constants = List.copyOf(constants);
    factories = List.copyOf(factories);
    foreign = List.copyOf(foreign);
  }

  /**
   * Whether it is a type or a subtype of it.
   *
   * @param className the qualified name of the type
   * @return true where it is
   */
  public boolean is(String className) {
    return type.className().equals(className) || supertypes.contains(className);
  }

  /** Whether generated code can name a type. */
  public enum Visible {
    /** It can. */
    VISIBLE,
    /** The type, or a type around it, is private or belongs to another package. */
    HIDDEN
  }

  /** Whether the components of a record could be followed. */
  public enum Growth {
    /** They are all known. */
    FINITE,
    /** They hold the type with ever longer type arguments. */
    ENDLESS
  }

  /**
   * A record component.
   *
   * @param name its name
   * @param type its type
   * @param defaultValue its {@code @DefaultValue}
   * @param deprecation whether its accessor is deprecated
   * @param place the component, or the place that led to its record
   */
  public record ComponentDeclaration(
      String name,
      TypeUse type,
      Optional<Text> defaultValue,
      Deprecation deprecation,
      Place place) {}

  /**
   * A constant of an enum.
   *
   * @param name its name
   * @param deprecation whether it is deprecated
   */
  public record ConstantDeclaration(String name, Deprecation deprecation) {}

  /**
   * A static method that makes a value from a {@code String}.
   *
   * @param name its name
   * @param checkedExceptions the checked exceptions that it declares
   * @param deprecation whether it is deprecated
   */
  public record FactoryDeclaration(
      String name, List<TypeRef.ClassType> checkedExceptions, Deprecation deprecation) {

    /** Copies the list. */
    public FactoryDeclaration {
      checkedExceptions = List.copyOf(checkedExceptions);
    }
  }

  /**
   * An annotation that another JSON library would follow.
   *
   * @param name its simple name
   * @param element what it stands on, for messages: {@code Order.reference}
   * @param place the annotation, or the place that led to the type
   */
  public record ForeignAnnotation(String name, String element, Place place) {}
}
