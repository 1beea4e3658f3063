package dev.albroute.example;

import dev.albroute.annotation.Status;

/** There is no order of that number. The client gets 404 and the message. */
@Status(404)
public final class OrderNotFound extends Exception {

  private static final long serialVersionUID = 1;

  /**
   * No order has this number.
   *
   * @param id the number
   */
  public OrderNotFound(String id) {
    super("There is no order ".concat(id));
  }
}
