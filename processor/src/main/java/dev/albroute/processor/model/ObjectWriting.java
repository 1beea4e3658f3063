package dev.albroute.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * How a JSON object is written.
 *
 * @param parts what is written, in this order
 * @param sample how an object is made that can be written; empty where it is not known
 */
public record ObjectWriting(List<Part> parts, Optional<Sample> sample) {

  /** Copies the list. */
  public ObjectWriting {
    parts = List.copyOf(parts);
  }

  /**
   * How an object is made.
   *
   * @param type its class
   * @param arguments what its constructor takes
   */
  public record Sample(TypeRef.ClassType type, List<SampleArgument> arguments) {

    /** Copies the list. */
    public Sample {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * An argument of a constructor.
   *
   * @param type its Java type
   * @param json how it is written; empty where it is not
   */
  public record SampleArgument(TypeRef type, Optional<JsonType> json) {}

  /** A part of an object. */
  public sealed interface Part {

    /**
     * A property.
     *
     * @param index the index of its name
     * @param getter what gives its value
     * @param type how the value is written
     * @param inclusion for which values it is written
     */
    record Property(int index, Member getter, JsonType type, Inclusion inclusion) implements Part {}

    /**
     * An object whose properties are written among those of the object around it, unless it is {@code null}.
     *
     * @param getter what gives the object
     * @param type its Java type
     * @param parts its parts
     */
    record Unwrapped(Member getter, TypeRef type, List<Part> parts) implements Part {

      /** Copies the list. */
      public Unwrapped {
        parts = List.copyOf(parts);
      }
    }

    /**
     * A map whose entries are properties.
     *
     * @param getter what gives the map
     * @param type its type
     */
    record Entries(Member getter, JsonType.MapType type) implements Part {}
  }

  /** For which values a property is written. */
  public enum Inclusion {
    /** All. */
    ALWAYS,
    /** All but {@code null}. */
    NON_NULL,
    /** All but {@code null} and empty optionals. */
    NON_ABSENT,
    /** All but these and empty strings, arrays, collections and maps. */
    NON_EMPTY
  }
}
