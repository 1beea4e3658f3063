package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface ShopOrdersApi {
//     ^ [ALB110] ShopOrdersApiHandler would be generated for Shop.OrdersApi and for ShopOrdersApi. Rename one of the interfaces.
  @Get
  String list();
}

class Shop {
  @AlbRoute("/orders")
  interface OrdersApi {
    @Get
    String list();
  }
}
