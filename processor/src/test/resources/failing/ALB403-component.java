package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  void place(Order order);

  record Order(String id, Customer customer) {}
  //                               ^ [ALB403] OrdersApi.Customer, the type of component OrdersApi.Order.customer, is a class, and only records say what they are made of. Make it a record.

  class Customer {}
}
