package com.acme;

import dev.albroute.annotation.*;
import java.util.SortedSet;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  SortedSet<Order> find();
  //               ^ [ALB410] OrdersApi.Order is held in order, in the result of OrdersApi.find(), and is not Comparable. Use a Set or a List.

  record Order(String id) {}
}
