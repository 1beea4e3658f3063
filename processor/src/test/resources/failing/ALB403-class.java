package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  void place(Order order);

  class Order {
//^ [ALB403] There is no one way to make objects of class OrdersApi.Order. Make it a record, give it one public constructor, or annotate a constructor with @JsonCreator.
    private Order() {}

    public String getReference() {
      return "";
    }
  }
}
