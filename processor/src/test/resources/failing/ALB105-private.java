package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String list();

  @Get("/private")
//^ [ALB105] The private method OrdersApi.fixed() cannot be a route: a handler calls the methods of a service. Make it an abstract or a default method.
  private String fixed() {
    return "";
  }
}
