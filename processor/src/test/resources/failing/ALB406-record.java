package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Page<? extends Number> find();
  //                     ^ [ALB406] OrdersApi.Page<? extends Number>, the result of OrdersApi.find(), has a wildcard for which there is no one JSON form. Write OrdersApi.Page<Number>.

  record Page<T>(T item) {}
}
