package com.acme;

import dev.albroute.annotation.*;
import org.jspecify.annotations.Nullable;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  void place(Order order);

  record Order(@Nullable int quantity) {}
  //                         ^ [ALB415] Component OrdersApi.Order.quantity is @Nullable, and int has no null. Write Integer.
}
