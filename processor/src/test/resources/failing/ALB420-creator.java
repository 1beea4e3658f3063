package com.acme;

import com.fasterxml.jackson.annotation.*;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  void place(Order order);

  class Order {
    public String reference;

    @JsonCreator
    private Order(@JsonProperty("reference") String reference) {}
    //      ^ [ALB420] The @JsonCreator of OrdersApi.Order cannot be used by generated code. Make it public and not final.
  }
}
