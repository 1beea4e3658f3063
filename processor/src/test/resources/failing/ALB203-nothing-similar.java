package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/{id}/{class}")
  //   ^ [ALB203] Path variable "id" of "/orders/{id}/{class}" has no parameter in OrdersApi.find(). Every variable must be bound. Name a parameter id.
  //   ^ [ALB203] Path variable "class" of "/orders/{id}/{class}" has no parameter in OrdersApi.find(). Every variable must be bound. Annotate a parameter with @PathParam("class").
  String find();
}
