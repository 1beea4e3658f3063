package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String list();

  @Status(201)
//^ [ALB108] @Status has no effect: OrdersApi.other(String) has no route. Add a route such as @Get, or remove it.
  @Consumes("text/csv")
//^ [ALB108] @Consumes has no effect: OrdersApi.other(String) has no route. Add a route such as @Get, or remove it.
  default String other(@QueryParam String status) {
  //                   ^ [ALB108] @QueryParam has no effect: OrdersApi.other(String) has no route. Add a route such as @Get, or remove it.
    return status;
  }
}
