package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/{order-id}")
  //   ^ [ALB206] "order-id" in path "/{order-id}" is no name of a variable, which is named like a parameter and has no pattern. Write {orderId}.
  String find(@PathParam("order-id") String id);
}
