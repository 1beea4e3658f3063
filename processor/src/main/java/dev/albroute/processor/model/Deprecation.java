package dev.albroute.processor.model;

/**
 * Whether something that generated code must use is deprecated. Code that is deprecated itself may use what is
 * deprecated without a warning of the compiler; what is to be removed is warned of everywhere.
 */
public enum Deprecation {
  /** Not deprecated. */
  NONE,
  /** Annotated with {@code @Deprecated}. */
  DEPRECATED,
  /** Annotated with {@code @Deprecated(forRemoval = true)}. */
  FOR_REMOVAL
}
