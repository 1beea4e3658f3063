package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/{id}")
  String byId(String id);

  @Get("/{name}")
  //   ^ [ALB215] GET /orders/{name} of OrdersApi.byName(String) and GET /orders/{id} of OrdersApi.byId(String) match the same requests. Change one of the paths.
  String byName(String name);
}
