package dev.albroute.example.order;

/** How fast an order is sent. */
public enum Priority {
  /** Within five working days. */
  STANDARD,
  /** On the next working day. */
  EXPRESS
}
