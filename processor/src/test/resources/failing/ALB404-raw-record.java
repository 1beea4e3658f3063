package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Page find();
  //   ^ [ALB404] OrdersApi.Page, the result of OrdersApi.find(), does not say what it holds. Write its type arguments.

  record Page<T>(java.util.List<T> items) {}
}
