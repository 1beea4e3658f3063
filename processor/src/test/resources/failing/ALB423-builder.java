package com.acme;

import com.fasterxml.jackson.databind.annotation.*;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  void place(Order order);

  @JsonDeserialize(builder = Order.Builder.class)
  class Order {
//^ [ALB423] Builder OrdersApi.Order.Builder has no usable method build() that returns a OrdersApi.Order, or no constructor without parameters. Add it.
    private Order() {}

    public String getReference() {
      return "";
    }

    static class Builder {
      Builder withReference(String reference) {
        return this;
      }
    }
  }
}
