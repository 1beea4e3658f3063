package dev.albroute.processor.model;

/** Whether {@code null} is a value. */
public enum Nullness {
  /** {@code null} is accepted: the type is {@code @Nullable}, or nothing is said about it. */
  NULLABLE,
  /** {@code null} is refused: the type is primitive, or stands in {@code @NullMarked} code without {@code @Nullable}. */
  NON_NULL
}
