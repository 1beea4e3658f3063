package dev.albroute.processor.model;

/**
 * A field or method of an object.
 *
 * @param kind which of them
 * @param name its name
 */
public record Member(Kind kind, String name) {

  /** The kinds of members. */
  public enum Kind {
    /** A field. */
    FIELD,
    /** A method. */
    METHOD
  }

  /**
   * A method.
   *
   * @param name its name
   * @return the method
   */
  public static Member method(String name) {
    return new Member(Kind.METHOD, name);
  }

  /**
   * A field.
   *
   * @param name its name
   * @return the field
   */
  public static Member field(String name) {
    return new Member(Kind.FIELD, name);
  }
}
