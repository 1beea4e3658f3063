package com.acme;

import dev.albroute.annotation.*;

public class OrdersService {
  @Get("/orders")
//^ [ALB107] @Get on OrdersService.list has no effect in a class. Put it into the interface that is annotated with @AlbRoute, or remove it.
  public String list(@QueryParam String status) {
  //                 ^ [ALB107] @QueryParam on OrdersService.list.status has no effect in a class. Put it into the interface that is annotated with @AlbRoute, or remove it.
    return status;
  }
}
