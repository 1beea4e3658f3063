package dev.albroute.example;

import dev.albroute.annotation.AlbRoute;

/**
 * The order service as a Lambda function: deploy it as {@code dev.albroute.example.OrdersFunction}. As a program, on a JVM or
 * as a native executable, it is {@code OrdersFunctionMain}.
 */
@AlbRoute(main = true)
public final class OrdersFunction extends OrdersApiHandler {

  /** A function with its own, new store. */
  public OrdersFunction() {
    super(new OrdersService(), new ImagesApi() {});
  }
}
