package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Nest<String> find();

  record Nest<T>(T value, java.util.List<Nest<java.util.List<T>>> deeper) {}
  //                                                              ^ [ALB407] OrdersApi.Nest<List<List<List<List<List<List<List<List<List<List<String>>>>>>>>>>>, in the type of component OrdersApi.Nest.deeper, holds itself with ever longer type arguments. Use the same type arguments inside as outside.
}
