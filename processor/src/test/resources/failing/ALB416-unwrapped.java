package com.acme;

import com.fasterxml.jackson.annotation.*;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  void place(Order order);

  record Order(String street, @JsonUnwrapped Address address) {}

  record Address(String street) {}
  //                    ^ [ALB416] OrdersApi.Address has two properties named "street". Give one of them another name.
}
