package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  java.util.Optional<Void> find();
  //                       ^ [ALB519] Optional<Void>, the result of OrdersApi.find(), has no value. Write void.
}
