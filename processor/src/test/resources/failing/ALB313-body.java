package com.acme;

import dev.albroute.annotation.*;
import org.jspecify.annotations.Nullable;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  String find(@Body @Nullable long size);
  //                               ^ [ALB313] Parameter "size" of OrdersApi.find(long) is @Nullable, and long has no null. Write Long.
}
