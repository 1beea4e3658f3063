package com.acme;

import dev.albroute.annotation.*;

@AlbRoute(include = {OrdersApi.class, OrdersApi.class})
//                                             ^ [ALB113] OrdersApi is included in ShopApi twice. Remove one of the two.
interface ShopApi {}

@AlbRoute("/orders")
interface OrdersApi {
  @Get
  String list();
}
