package com.acme;

import dev.albroute.annotation.*;
import java.util.stream.Stream;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Stream<String> find();
  //             ^ [ALB502] Stream<String>, the result of OrdersApi.find(), can be read only once and has no size. Return a List.
}
