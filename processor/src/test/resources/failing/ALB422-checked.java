package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  void place(Order order);

  class Order {
    public String reference;

    public Order(String reference) throws java.io.IOException {}
    //     ^ [ALB422] What makes objects of OrdersApi.Order throws the checked exception IOException. Throw an IllegalArgumentException, which is answered with 400.
  }
}
