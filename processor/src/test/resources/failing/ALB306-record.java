package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String find(@QueryParam Filter filter);
  //                             ^ [ALB306] OrdersApi.Filter, the type of parameter "filter" of OrdersApi.find(OrdersApi.Filter), cannot be made from a text. Take a String, or a type with a public static valueOf(String), of(String), parse(String) or fromString(String).

  record Filter(String status) {}
}
