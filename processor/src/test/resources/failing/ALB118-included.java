package com.acme;

import dev.albroute.annotation.*;

public @AlbRoute(include = ItemsApi.class, main = true) interface OrdersApi {
//                                                ^ [ALB118] A main of OrdersApi would have no service to give to OrdersApiHandler. Make every method of OrdersApi and of what it includes a default method, or write main = true at the class that extends OrdersApiHandler.
  @Get("/orders")
  default String list() {
    return "";
  }
}
// file
package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/items")
public interface ItemsApi {
  @Get
  String list();
}
