package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("orders")
//        ^ [ALB201] Path "orders" does not start with a slash. Write "/orders".
public interface OrdersApi {
  @Get
  String list();
}
