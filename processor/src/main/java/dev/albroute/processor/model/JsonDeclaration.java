package dev.albroute.processor.model;

import java.util.List;

/** A Java type that is read and written by code of its own. */
public sealed interface JsonDeclaration {

  /**
   * Calls the method of the visitor for this kind.
   *
   * @param visitor what to do with each kind
   * @param <R> what the visitor answers
   * @return what the visitor answers
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * The Java type with its type arguments, by which {@link JsonType.DeclaredType} refers to it.
   *
   * @return the key
   */
  TypeRef.ClassType type();

  /**
   * The name that generated members carry for this type: {@code Order}, {@code PageOfOrder}.
   *
   * @return a capitalised Java identifier, unique among the declarations of a handler
   */
  String name();

  /**
   * What the handler does with this type.
   *
   * @return whether it is read, written or both
   */
  Use use();

  /**
   * Whether the type is deprecated, or something of it that its code uses.
   *
   * @return the strongest of them
   */
  Deprecation deprecation();

  /** What is done with a type. */
  enum Use {
    /** It is read from requests. */
    READ,
    /** It is written to responses. */
    WRITE,
    /** Both. */
    BOTH;

    /**
     * Whether the type is read.
     *
     * @return true but for {@link #WRITE}
     */
    public boolean reads() {
      return this != WRITE;
    }

    /**
     * Whether the type is written.
     *
     * @return true but for {@link #READ}
     */
    public boolean writes() {
      return this != READ;
    }

    /**
     * This use and another one.
     *
     * @param other the other one
     * @return the union
     */
    public Use and(Use other) {
      return this == other ? this : BOTH;
    }
  }

  /**
   * A record: a JSON object made by the canonical constructor.
   *
   * @param type the record with its type arguments
   * @param name its generated name
   * @param use what is done with it
   * @param components its components in the order of the constructor
   * @param constructor whether the canonical constructor has a body of the user's, which may refuse values by an
   *     {@code IllegalArgumentException}
   * @param deprecation whether it is deprecated
   */
  record JsonRecord(
      TypeRef.ClassType type,
      String name,
      Use use,
      List<JsonComponent> components,
      Constructor constructor,
      Deprecation deprecation)
      implements JsonDeclaration {

    /** Copies the list. */
    public JsonRecord {
      components = List.copyOf(components);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Who wrote a canonical constructor. */
  enum Constructor {
    /** The compiler: it only assigns. */
    IMPLICIT,
    /** The user, or it is not known. */
    EXPLICIT
  }

  /**
   * An enum: a JSON string.
   *
   * @param type the enum
   * @param name its generated name
   * @param use what is done with it
   * @param constants its constants in source order; one at least
   * @param deprecation whether it is deprecated
   */
  record JsonEnum(
      TypeRef.ClassType type,
      String name,
      Use use,
      List<JsonConstant> constants,
      Deprecation deprecation)
      implements JsonDeclaration {

    /** Copies the list. */
    public JsonEnum {
      constants = List.copyOf(constants);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A constant of an enum.
   *
   * @param javaName its name in Java
   * @param jsonName its text in JSON
   */
  record JsonConstant(String javaName, String jsonName) {}

  /**
   * One method for each kind, so that a new kind does not compile until every visitor handles it.
   *
   * @param <R> what it answers
   */
  interface Visitor<R> {
    /** What is done with a {@link JsonRecord}. */
    R visit(JsonRecord declaration);

    /** What is done with a {@link JsonEnum}. */
    R visit(JsonEnum declaration);
  }
}
