package dev.albroute.processor.model.declared;

import dev.albroute.processor.model.TypeRef;
import java.util.List;

/**
 * A type where it is used, with what is said about {@code null} there.
 *
 * @param type the type
 * @param nullness what is said about {@code null}
 * @param parts the same of its type arguments, or of the component of an array; of a wildcard, of its bound
 */
public record TypeUse(TypeRef type, Marking nullness, List<TypeUse> parts) {

  /** Copies the list. */
  public TypeUse {
    parts = List.copyOf(parts);
  }

  /** What source code says about {@code null}. */
  public enum Marking {
    /** An annotation named {@code Nullable}. */
    NULLABLE,
    /** Nothing, in code that is {@code @NullMarked}; or the type is primitive. */
    NON_NULL,
    /** Nothing. */
    UNSPECIFIED
  }
}
