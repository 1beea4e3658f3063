package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  java.util.List find();
  //             ^ [ALB404] List, the result of OrdersApi.find(), does not say what it holds. Write its type arguments.
}
