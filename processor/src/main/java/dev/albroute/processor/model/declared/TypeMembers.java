package dev.albroute.processor.model.declared;

import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;

/**
 * What a class or record consists of, with what it inherits.
 *
 * @param fields the fields of its objects, those of superclasses first
 * @param outside the annotations on its other fields, which are static or transient and so never properties
 * @param methods the methods, its own first
 * @param constructors the constructors
 */
public record TypeMembers(
    List<FieldDeclaration> fields,
    List<JsonAnnotation> outside,
    List<AccessorDeclaration> methods,
    List<ConstructorDeclaration> constructors) {

  /** No members. */
  public static final TypeMembers NONE =
      new TypeMembers(List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public TypeMembers {
    fields = List.copyOf(fields);
    outside = List.copyOf(outside);
    methods = List.copyOf(methods);
    constructors = List.copyOf(constructors);
  }

  /** What a method belongs to. */
  public enum Level {
    /** An object. */
    INSTANCE,
    /** The class. */
    STATIC
  }

  /** Whether a field can be assigned. */
  public enum Mutability {
    /** It can. */
    MUTABLE,
    /** It is {@code final}. */
    FINAL
  }

  /** Whether the names of parameters are known. */
  public enum Naming {
    /** They are as the source says. */
    KNOWN,
    /** The class file does not say them. */
    UNKNOWN
  }

  /**
   * A field.
   *
   * @param name its name
   * @param type its type
   * @param mutability whether it can be assigned
   * @param visibility whether it is public, or generated code can name it at least
   * @param annotations its annotations about JSON
   * @param deprecation whether it is deprecated
   * @param place the field, or the place that led to its class
   */
  public record FieldDeclaration(
      String name,
      TypeUse type,
      Mutability mutability,
      MemberAccess visibility,
      List<JsonAnnotation> annotations,
      Deprecation deprecation,
      Place place) {

    /** Copies the list. */
    public FieldDeclaration {
      annotations = List.copyOf(annotations);
    }
  }

  /**
   * A method.
   *
   * @param name its name
   * @param level what it belongs to
   * @param arity how many type parameters it declares
   * @param result its result; {@code void} has no parts
   * @param parameters its parameters
   * @param checkedExceptions the checked exceptions that it declares
   * @param visibility whether it is public, or generated code can name it at least
   * @param annotations its annotations about JSON, and those of the methods that it overrides
   * @param deprecation whether it is deprecated
   * @param place the method, or the place that led to its class
   */
  public record AccessorDeclaration(
      String name,
      Level level,
      int arity,
      TypeUse result,
      List<ParameterFacts> parameters,
      List<TypeRef.ClassType> checkedExceptions,
      MemberAccess visibility,
      List<JsonAnnotation> annotations,
      Deprecation deprecation,
      Place place) {

    /** Copies the lists. */
    public AccessorDeclaration {
      parameters = List.copyOf(parameters);
      checkedExceptions = List.copyOf(checkedExceptions);
      annotations = List.copyOf(annotations);
    }
  }

  /**
   * A constructor.
   *
   * @param parameters its parameters
   * @param naming whether their names are known
   * @param checkedExceptions the checked exceptions that it declares
   * @param visibility whether it is public, or generated code can name it at least
   * @param annotations its annotations about JSON
   * @param deprecation whether it is deprecated
   * @param place the constructor, or the place that led to its class
   */
  public record ConstructorDeclaration(
      List<ParameterFacts> parameters,
      Naming naming,
      List<TypeRef.ClassType> checkedExceptions,
      MemberAccess visibility,
      List<JsonAnnotation> annotations,
      Deprecation deprecation,
      Place place) {

    /** Copies the lists. */
    public ConstructorDeclaration {
      parameters = List.copyOf(parameters);
      checkedExceptions = List.copyOf(checkedExceptions);
      annotations = List.copyOf(annotations);
    }
  }

  /**
   * A parameter of a constructor or method.
   *
   * @param name its name, which may be made up by the compiler
   * @param type its type
   * @param defaultValue its {@code @DefaultValue}
   * @param annotations its annotations about JSON
   * @param place the parameter, or the place that led to its class
   */
  public record ParameterFacts(
      String name,
      TypeUse type,
      Optional<Text> defaultValue,
      List<JsonAnnotation> annotations,
      Place place) {

    /** Copies the list. */
    public ParameterFacts {
      annotations = List.copyOf(annotations);
    }
  }

  /** Who can use a member. */
  public enum MemberAccess {
    /** Everybody who sees its class. */
    PUBLIC,
    /** Generated code, which stands in the same package. */
    SAME_PACKAGE,
    /** Not generated code. */
    HIDDEN;

    /**
     * Whether generated code can use the member.
     *
     * @return whether it is not hidden
     */
    public boolean isUsable() {
      return this != HIDDEN;
    }
  }
}
