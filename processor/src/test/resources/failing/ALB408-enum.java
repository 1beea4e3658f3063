package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Nothing find();
  //      ^ [ALB408] OrdersApi.Nothing, the result of OrdersApi.find(), has no constants, so that it has no value. Add a constant.

  enum Nothing {}
}
