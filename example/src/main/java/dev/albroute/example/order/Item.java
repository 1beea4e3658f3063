package dev.albroute.example.order;

import java.math.BigDecimal;

/**
 * One thing of a new order. A quantity below one is refused, which a client sees as a 400 that names the place.
 *
 * @param sku the number of the thing in the catalogue
 * @param title what it is called
 * @param quantity how many of it, one at least
 * @param unitPrice the price of one
 */
public record Item(String sku, String title, int quantity, BigDecimal unitPrice) {

  /** Checks the quantity. */
  public Item {
    if (quantity < 1) {
      throw new IllegalArgumentException("quantity must be positive");
    }
  }
}
