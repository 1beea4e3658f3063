package com.acme;

import dev.albroute.annotation.*;
import java.util.Iterator;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Iterator<String> find();
  //               ^ [ALB502] Iterator<String>, the result of OrdersApi.find(), can be read only once and has no size. Return a List.
}
