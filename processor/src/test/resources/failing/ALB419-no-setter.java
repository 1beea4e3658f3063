package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  void place(Order order);

  class Order {
    private String reference = "";

    public String getReference() {
    //            ^ [ALB419] Generated code cannot use property OrdersApi.Order.reference where it is read. Add a setter, or a constructor parameter, or @JsonIgnore it.
      return reference;
    }
  }
}
