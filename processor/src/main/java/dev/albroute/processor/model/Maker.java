package dev.albroute.processor.model;

import java.util.Optional;

/**
 * What makes an object.
 *
 * @param type the class of the object
 * @param factory the static method that makes it; empty where a constructor does
 * @param owner the class of the static method
 * @param trust whether it runs code of the user's, which may refuse values by an {@code IllegalArgumentException}
 */
public record Maker(
    TypeRef.ClassType type, Optional<String> factory, TypeRef.ClassType owner, Trust trust) {

  /** Whose code a maker is. */
  public enum Trust {
    /** The compiler's: it only assigns. */
    ASSIGNS,
    /** The user's, or it is not known. */
    MAY_REFUSE
  }
}
