package dev.albroute.example.order;

import java.math.BigDecimal;

/**
 * One line of an accepted order.
 *
 * @param sku the number of the thing in the catalogue
 * @param quantity how many of it
 * @param unitPrice the price of one
 * @param lineTotal the price of all of them, exact
 */
public record Line(String sku, int quantity, BigDecimal unitPrice, BigDecimal lineTotal) {

  /**
   * A line with its total.
   *
   * @param sku the number of the thing in the catalogue
   * @param quantity how many of it
   * @param unitPrice the price of one
   * @return the line
   */
  public static Line of(String sku, int quantity, BigDecimal unitPrice) {
    return new Line(sku, quantity, unitPrice, unitPrice.multiply(BigDecimal.valueOf(quantity)));
  }
}
