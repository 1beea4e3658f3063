package dev.albroute.example;

/** The order service as a Lambda function: deploy it as {@code dev.albroute.example.OrdersFunction}. */
public final class OrdersFunction extends OrdersApiHandler {

  /** A function with its own, new store. */
  public OrdersFunction() {
    super(new OrdersService(), new ImagesApi() {});
  }
}
