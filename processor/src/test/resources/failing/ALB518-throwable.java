package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String find() throws Throwable;
  //     ^ [ALB518] OrdersApi.find() declares Throwable, which is neither an Exception nor an Error. Declare an Exception.
}
