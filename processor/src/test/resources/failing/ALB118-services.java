package com.acme;

import dev.albroute.annotation.*;

public @AlbRoute(value = "/orders", main = true) interface OrdersApi {
//                                         ^ [ALB118] A main of OrdersApi would have no service to give to OrdersApiHandler. Make every method of OrdersApi and of what it includes a default method, or write main = true at the class that extends OrdersApiHandler.
  @Get
  String list();
}
