package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/{id}")
  //   ^ [ALB203] Path variable "id" of "/orders/{id}" has no parameter in OrdersApi.find(String). Every variable must be bound. Name a parameter id, or did you mean "orderId"?
  String find(String orderId);
}
