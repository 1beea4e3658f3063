package com.acme;

import dev.albroute.annotation.*;

@AlbRoute(main = true)
public class OrdersFunction extends OrdersApiHandler {
//     ^ [ALB120] OrdersFunction cannot be made by a main: it has no constructor without parameters, or a private one. Write a constructor that makes the services itself.
  private OrdersFunction() {}

  public OrdersFunction(OrdersApi service) {
    super(service);
  }

  public static OrdersFunction create() {
    return new OrdersFunction();
  }
}
// file
package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  default String list() {
    return "";
  }
}
