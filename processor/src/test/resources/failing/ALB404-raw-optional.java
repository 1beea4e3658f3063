package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  java.util.Optional find();
  //                 ^ [ALB404] Optional, the result of OrdersApi.find(), does not say what it holds. Write its type arguments.
}
