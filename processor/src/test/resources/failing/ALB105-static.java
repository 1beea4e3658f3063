package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String list();

  @Get("/static")
//^ [ALB105] The static method OrdersApi.fixed() cannot be a route: a handler calls the methods of a service. Make it an abstract or a default method.
  static String fixed() {
    return "";
  }
}
