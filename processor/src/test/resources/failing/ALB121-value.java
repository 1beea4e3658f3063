package com.acme;

import dev.albroute.annotation.*;

@AlbRoute(value = "/v2", include = OrdersApi.class, main = true)
//                ^ [ALB121] value of @AlbRoute has no effect on the class OrdersFunction. Write it at the interface.
//                                          ^ [ALB121] include of @AlbRoute has no effect on the class OrdersFunction. Write it at the interface.
public class OrdersFunction extends OrdersApiHandler {}
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
