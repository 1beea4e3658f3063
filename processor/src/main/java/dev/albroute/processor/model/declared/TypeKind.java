package dev.albroute.processor.model.declared;

/** The kinds of declared types. */
public enum TypeKind {
  /** An interface. */
  INTERFACE("an interface"),
  /** A class that is not abstract. */
  CLASS("a class"),
  /** An abstract class. */
  ABSTRACT_CLASS("an abstract class"),
  /** A record. */
  RECORD("a record"),
  /** An enum. */
  ENUM("an enum"),
  /** An annotation type. */
  ANNOTATION("an annotation type");

  private final String noun;

  TypeKind(String noun) {
    this.noun = noun;
  }

  /**
   * The kind in a sentence.
   *
   * @return for instance {@code an interface}
   */
  public String noun() {
    return noun;
  }
}
