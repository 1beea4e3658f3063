package dev.albroute.processor.model.declared;

/** Who can see a type, with all types around it taken into account. */
public enum Access {
  /** Everybody. */
  PUBLIC,
  /** The types of its package, and perhaps subclasses of a type around it. */
  PACKAGE,
  /** Only code inside the same top-level type. */
  PRIVATE
}
