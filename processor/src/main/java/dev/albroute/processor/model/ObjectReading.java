package dev.albroute.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * How a JSON object is read.
 *
 * @param properties the properties that are read, in the order of their names
 * @param unknown what is done with a property that has no name here
 * @param others how properties without a name here are read; then {@code unknown} means nothing
 * @param creation what is done with the values
 */
public record ObjectReading(
    List<ReadProperty> properties, Unknown unknown, Optional<JsonSlot> others, Creation creation) {

  /** Copies the list. */
  public ObjectReading {
    properties = List.copyOf(properties);
  }

  /** What is done with unknown properties. */
  public enum Unknown {
    /** They are skipped. */
    IGNORE,
    /** The request is answered with 400. */
    REFUSE
  }

  /**
   * A property that is read.
   *
   * @param index the index of its name
   * @param javaName what a variable for it is called
   * @param type how it is read; its Java type is that of the variable
   * @param nullness whether the literal {@code null} is accepted
   * @param absence what happens where the object has no such property
   */
  public record ReadProperty(
      int index, String javaName, JsonType type, Nullness nullness, Absence absence) {}

  /**
   * How an object is made of the values.
   *
   * @param maker what is called first
   * @param arguments what it is called with
   * @param assignments what is done then with the object
   * @param build the method without parameters that makes the object of its builder
   */
  public record Creation(
      Maker maker, List<Argument> arguments, List<Assignment> assignments, Optional<String> build) {

    /** Copies the lists. */
    public Creation {
      arguments = List.copyOf(arguments);
      assignments = List.copyOf(assignments);
    }
  }

  /** A value that an object is made of. */
  public sealed interface Argument {

    /**
     * A property that is read.
     *
     * @param index the index of its name
     */
    record Property(int index) implements Argument {}

    /**
     * What is never read: {@code null}, zero or false.
     *
     * @param type the Java type
     */
    record Nothing(TypeRef type) implements Argument {}

    /**
     * An object whose properties stand among those of the object around it.
     *
     * @param creation how it is made
     */
    record Made(Creation creation) implements Argument {}

    /** The map of the properties without a name here. */
    record Others() implements Argument {}
  }

  /**
   * A value that is given to an object once it is made.
   *
   * @param style how it is given
   * @param name the name of the field or method
   * @param value the value; nothing is done where it is a property that the object did not have
   */
  public record Assignment(Style style, String name, Argument value) {

    /** The ways to give an object a value. */
    public enum Style {
      /** A field is assigned. */
      FIELD,
      /** A method is called. */
      SETTER,
      /** A method is called whose result takes the place of the object, as builders have them. */
      FLUENT,
      /** A method is called with name and value of each entry of a map. */
      ENTRY
    }
  }
}
