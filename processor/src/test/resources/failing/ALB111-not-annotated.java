package com.acme;

import dev.albroute.annotation.*;

@AlbRoute(include = {OrdersApi.class, String.class, int[].class})
//                            ^ [ALB111] OrdersApi, which ShopApi includes, is no interface with @AlbRoute. Annotate it, or extend it instead of including it.
//                                          ^ [ALB111] String, which ShopApi includes, is no interface with @AlbRoute. Annotate it, or extend it instead of including it.
//                                                       ^ [ALB111] int[], which ShopApi includes, is no interface with @AlbRoute. Annotate it, or extend it instead of including it.
interface ShopApi {
  @Get
  String list();
}

interface OrdersApi {
  @Get("/orders")
  String list();
}
