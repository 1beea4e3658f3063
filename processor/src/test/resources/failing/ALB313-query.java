package com.acme;

import dev.albroute.annotation.*;
import org.jspecify.annotations.Nullable;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String find(@QueryParam @Nullable int limit);
  //                                    ^ [ALB313] Parameter "limit" of OrdersApi.find(int) is @Nullable, and int has no null. Write Integer.
}
