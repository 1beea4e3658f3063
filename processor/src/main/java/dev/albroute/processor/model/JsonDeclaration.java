package dev.albroute.processor.model;

import java.util.List;
import java.util.Optional;

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
   * The type as code refers to it.
   *
   * @return the key
   */
  JsonType.DeclaredType key();

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
   * A class whose values are JSON objects with a fixed set of properties.
   *
   * @param key the class
   * @param name its generated name
   * @param use what is done with it
   * @param names the names of its properties, each once, in the order in which they are written
   * @param reading how it is read; empty where it is only written
   * @param writing how it is written; empty where it is only read
   * @param deprecation whether it is deprecated
   */
  record JsonObject(
      JsonType.DeclaredType key,
      String name,
      Use use,
      List<JsonName> names,
      Optional<ObjectReading> reading,
      Optional<ObjectWriting> writing,
      Deprecation deprecation)
      implements JsonDeclaration {

    /** Copies the list. */
    public JsonObject {
      names = List.copyOf(names);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * An enum: a JSON string, or an integer.
   *
   * @param key the enum
   * @param name its generated name
   * @param use what is done with it
   * @param form what a constant is in JSON
   * @param constants its constants in source order; one at least
   * @param otherwise the Java name of the constant that unknown texts are read as
   * @param deprecation whether it is deprecated
   */
  record JsonEnum(
      JsonType.DeclaredType key,
      String name,
      Use use,
      EnumForm form,
      List<JsonConstant> constants,
      Optional<String> otherwise,
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

  /** What the constants of an enum are in JSON. */
  enum EnumForm {
    /** Strings. */
    TEXT,
    /** Their places in the source, from 0. */
    ORDINAL
  }

  /**
   * A constant of an enum.
   *
   * @param javaName its name in Java
   * @param jsonName its text in JSON
   * @param aliases other texts that it is read from
   */
  record JsonConstant(String javaName, String jsonName, List<String> aliases) {

    /** Copies the list. */
    public JsonConstant {
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * A class that is in JSON what one value of another type is.
   *
   * @param key the class
   * @param name its generated name
   * @param use what is done with it
   * @param reading how it is read; empty where it is only written
   * @param writing how it is written; empty where it is only read
   * @param deprecation whether it is deprecated
   */
  record JsonStandIn(
      JsonType.DeclaredType key,
      String name,
      Use use,
      Optional<StandInReading> reading,
      Optional<StandInWriting> writing,
      Deprecation deprecation)
      implements JsonDeclaration {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** How a class is made of one value. */
  sealed interface StandInReading {

    /**
     * The form of the value.
     *
     * @return what is read
     */
    JsonType type();

    /**
     * By a constructor or static method.
     *
     * @param type what is read
     * @param nullness whether the method is called with {@code null}
     * @param maker what is called
     */
    record ByMaker(JsonType type, Nullness nullness, Maker maker) implements StandInReading {}

    /**
     * By comparing the value with that of each constant of an enum.
     *
     * @param type what is read
     * @param getter what gives the value of a constant
     */
    record BySearch(JsonType type, Member getter) implements StandInReading {}
  }

  /**
   * The value that a class is written as.
   *
   * @param type the form of the value
   * @param getter what gives it
   */
  record StandInWriting(JsonType type, Member getter) {}

  /**
   * A class or interface of which one of several subclasses is meant, told apart by a text.
   *
   * @param key the class or interface
   * @param name its generated name
   * @param use what is done with it
   * @param form where the text stands
   * @param property the property that holds the text; empty for a wrapper
   * @param cases the subclasses, none in front of a subclass of its own
   * @param otherwise the subclass that an object without the property, or with an unknown text, is read as
   * @param deprecation whether it is deprecated
   */
  record JsonHierarchy(
      JsonType.DeclaredType key,
      String name,
      Use use,
      TypeTag.Form form,
      String property,
      List<HierarchyCase> cases,
      Optional<JsonType.DeclaredType> otherwise,
      Deprecation deprecation)
      implements JsonDeclaration {

    /** Copies the list. */
    public JsonHierarchy {
      cases = List.copyOf(cases);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A subclass in a hierarchy.
   *
   * @param text the text that stands for it
   * @param aliases other texts that it is read from
   * @param type the subclass
   */
  record HierarchyCase(String text, List<String> aliases, JsonType.DeclaredType type) {

    /** Copies the list. */
    public HierarchyCase {
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * One method for each kind, so that a new kind does not compile until every visitor handles it.
   *
   * @param <R> what it answers
   */
  interface Visitor<R> {
    /** What is done with a {@link JsonObject}. */
    R visit(JsonObject declaration);

    /** What is done with a {@link JsonEnum}. */
    R visit(JsonEnum declaration);

    /** What is done with a {@link JsonStandIn}. */
    R visit(JsonStandIn declaration);

    /** What is done with a {@link JsonHierarchy}. */
    R visit(JsonHierarchy declaration);
  }
}
