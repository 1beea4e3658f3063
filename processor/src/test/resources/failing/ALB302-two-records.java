package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  String find(Order order, Item item);
  //                            ^ [ALB302] Parameters "order" and "item" of OrdersApi.find(OrdersApi.Order, OrdersApi.Item) would both be the body. Put both into one record, or say with @QueryParam or another annotation where one of them comes from.

  record Order(String id) {}

  record Item(String id) {}
}
