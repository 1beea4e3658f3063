package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  <T> String list(T item);
  //         ^ [ALB106] OrdersApi.list(Object) is generic in T, and a request has no type to put there. Replace T with a type.
}
