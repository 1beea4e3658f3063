package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/{id}")
  String find(@PathParam @QueryParam @Body String id);
  //                     ^ [ALB301] Parameter "id" of OrdersApi.find(String) has @PathParam, @QueryParam and @Body, and a value comes from one place. Keep one of them.
}
