package com.acme;

import com.fasterxml.jackson.annotation.*;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  void place(Order order);

  class Order {
    public String reference;
    @JsonAnySetter private java.util.Map<String, Object> more = new java.util.HashMap<>();
    //                                                   ^ [ALB420] The @JsonAnySetter of OrdersApi.Order cannot be used by generated code. Make it public and not final.
  }
}
