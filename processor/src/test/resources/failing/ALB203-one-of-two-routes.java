package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/{id}")
  @Get("/{id}/lines/{line}")
  String find(String id);
  //     ^ [ALB203] Path variable "line" of "/orders/{id}/lines/{line}" has no parameter in OrdersApi.find(String). Every variable must be bound. Name a parameter line.
}
