package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Order find();

  class Order {
//^ [ALB434] Class OrdersApi.Order has no property that is open to generated code. Add getters or public fields, or make it a record.
    String reference = "";
  }
}
