package dev.albroute.processor.model;

/**
 * A record component as a property of a JSON object.
 *
 * @param javaName its name in Java, which is the name of its accessor too
 * @param jsonName its name in JSON, unique in its object
 * @param type how its value is read and written; its Java type is that of the constructor's parameter
 * @param nullness whether the literal {@code null} is accepted
 * @param absence what happens where the object has no such property
 */
public record JsonComponent(
    String javaName, String jsonName, JsonType type, Nullness nullness, Absence absence) {

  /** What an object without the property means. */
  public sealed interface Absence {

    /** The request is answered with 400. */
    record Required() implements Absence {}

    /** The component is {@code null}. */
    record Null() implements Absence {}

    /** The component is the empty optional; so it is for the literal {@code null}. */
    record EmptyOptional() implements Absence {}

    /**
     * The component has a default.
     *
     * @param text the default as text: of a {@link Scalar.Family#BASIC} scalar, to which it can be converted, or the
     *     name of a constant where the type is an enum
     */
    record DefaultText(String text) implements Absence {}
  }
}
