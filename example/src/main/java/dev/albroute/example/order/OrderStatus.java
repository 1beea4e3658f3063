package dev.albroute.example.order;

/** How far an order has come. */
public enum OrderStatus {
  /** Placed, not yet sent. */
  CREATED,
  /** Handed to the carrier. */
  SHIPPED
}
