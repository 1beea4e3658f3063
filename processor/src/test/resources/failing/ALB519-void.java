package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Void find();
  //   ^ [ALB519] Void, the result of OrdersApi.find(), has no value. Write void.
}
