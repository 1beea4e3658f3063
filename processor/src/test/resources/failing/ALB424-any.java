package com.acme;

import com.fasterxml.jackson.annotation.*;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Order find();

  @Post
  void place(Order order);

  class Order {
    @JsonAnyGetter
    public java.util.Map<Integer, String> more() {
    //                                    ^ [ALB424] @JsonAnyGetter in OrdersApi.Order stands on Map<Integer, String>, which is no map of properties. Use a Map<String, V>, or for @JsonAnySetter a method with the parameters (String, V).
      return java.util.Map.of();
    }

    @JsonAnySetter
    public void put(String name) {}
    //          ^ [ALB424] @JsonAnySetter in OrdersApi.Order stands on method put, which is no map of properties. Use a Map<String, V>, or for @JsonAnySetter a method with the parameters (String, V).
  }
}
