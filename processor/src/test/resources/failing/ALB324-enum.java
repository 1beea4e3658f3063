package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String find(@QueryParam Nothing nothing);
  //                              ^ [ALB324] OrdersApi.Nothing, the type of parameter "nothing" of OrdersApi.find(OrdersApi.Nothing), has no constants, so that every value would be refused. Add a constant.

  enum Nothing {}
}
