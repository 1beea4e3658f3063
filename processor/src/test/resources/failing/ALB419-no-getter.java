package com.acme;

import com.fasterxml.jackson.annotation.*;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Order find();

  class Order {
    @JsonProperty private String reference = "";
    //                           ^ [ALB419] Generated code cannot use property OrdersApi.Order.reference where it is written. Add a getter, or @JsonIgnore it.
  }
}
