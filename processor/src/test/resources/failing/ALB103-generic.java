package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi<T, K extends Comparable<K>> {
//     ^ [ALB103] OrdersApi is generic in T, K, and a handler has no type to put there. Annotate an interface that extends OrdersApi with a type for T, K.
  @Get
  T list(K key);
}
