package dev.albroute.processor.model;

/**
 * What tells a class from the other classes of its hierarchy in JSON.
 *
 * @param form where the text stands
 * @param property the name of the property that holds it; empty for {@link Form#WRAPPER}
 * @param text the text that stands for the class
 */
public record TypeTag(Form form, String property, String text) {

  /** Where the text stands. */
  public enum Form {
    /** In a property of the object, written in front of the others. */
    PROPERTY,
    /** In a property that the class has itself. */
    OWN_PROPERTY,
    /** It is the only name of an object around the object. */
    WRAPPER
  }
}
