package dev.albroute.processor.model;

/** Who can see a generated type. */
public enum Visibility {
  /** Everybody. */
  PUBLIC,
  /** The types of its package. */
  PACKAGE_PRIVATE
}
