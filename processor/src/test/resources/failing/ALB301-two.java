package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String find(@QueryParam @HeaderParam String status);
  //                      ^ [ALB301] Parameter "status" of OrdersApi.find(String) has @QueryParam and @HeaderParam, and a value comes from one place. Keep one of them.
}
