package dev.albroute.processor.model.declared;

import dev.albroute.processor.model.TypeRef;

/**
 * A type with a {@code @Status} of its own.
 *
 * @param type the type
 * @param kind its kind
 * @param throwable whether it is an exception
 * @param status the annotation
 */
public record StatusType(
    TypeRef.ClassType type, TypeKind kind, Throwing throwable, StatusDeclaration status) {

  /** Whether a type can be thrown. */
  public enum Throwing {
    /** It is a {@code Throwable}. */
    EXCEPTION,
    /** It is something else. */
    OTHER
  }
}
