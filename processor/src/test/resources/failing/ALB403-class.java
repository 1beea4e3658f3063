package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Order find();
  //    ^ [ALB403] OrdersApi.Order, the result of OrdersApi.find(), is a class, and only records say what they are made of. Make it a record.

  class Order {}
}
