package dev.albroute.processor.model.declared;

import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.Maker;
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
 * @param constructor whose code the canonical constructor of a record is
 * @param constants the constants of an enum
 * @param factories the public static methods that make it from one {@code String}
 * @param status the {@code @Status} of it or of its closest superclass that has one
 * @param annotations the annotations about JSON on it
 * @param inherited the annotations about JSON on its supertypes, the nearest first
 * @param members what it consists of; nothing of types of the JDK and of the runtime
 * @param permitted the subtypes that a sealed type permits
 * @param codec the type whose values it reads and writes, where it is a codec
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
    Maker.Trust constructor,
    List<ConstantDeclaration> constants,
    List<FactoryDeclaration> factories,
    Optional<StatusDeclaration> status,
    List<JsonAnnotation> annotations,
    List<JsonAnnotation> inherited,
    TypeMembers members,
    List<TypeRef.ClassType> permitted,
    Optional<Codec> codec,
    Growth growth,
    Deprecation deprecation,
    Place place) {

  /** Copies the lists. */
  public TypeDeclaration {
    supertypes = List.copyOf(supertypes);
    components = List.copyOf(components);
    constants = List.copyOf(constants);
    factories = List.copyOf(factories);
    annotations = List.copyOf(annotations);
    inherited = List.copyOf(inherited);
    permitted = List.copyOf(permitted);
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
   * @param annotations its annotations about JSON
   * @param deprecation whether its accessor is deprecated
   * @param place the component, or the place that led to its record
   */
  public record ComponentDeclaration(
      String name,
      TypeUse type,
      Optional<Text> defaultValue,
      List<JsonAnnotation> annotations,
      Deprecation deprecation,
      Place place) {

    /** Copies the list. */
    public ComponentDeclaration {
      annotations = List.copyOf(annotations);
    }
  }

  /**
   * A constant of an enum.
   *
   * @param name its name
   * @param annotations its annotations about JSON
   * @param deprecation whether it is deprecated
   */
  public record ConstantDeclaration(
      String name, List<JsonAnnotation> annotations, Deprecation deprecation) {

    /** Copies the list. */
    public ConstantDeclaration {
      annotations = List.copyOf(annotations);
    }
  }

  /**
   * What there is to know of a codec.
   *
   * @param type the type whose values it reads and writes
   * @param instance how an instance is got; empty where there is no way
   */
  public record Codec(TypeRef type, Optional<JsonType.CodecInstance> instance) {}

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
}
