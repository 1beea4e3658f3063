package dev.albroute.benchmarks.albroute;

/** The order service as a Lambda function. */
public final class OrdersFunction extends OrdersApiHandler {

  /** A function with its own, new service. */
  public OrdersFunction() {
    super(new Orders(), new ImagesApi() {});
  }
}
