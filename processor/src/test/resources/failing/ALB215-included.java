package com.acme;

import dev.albroute.annotation.*;

@AlbRoute(include = {OrdersApi.class, ItemsApi.class})
interface ShopApi {}

@AlbRoute("/shop")
interface OrdersApi {
  @Get("/{order}")
  String find(String order);
}

@AlbRoute("/shop")
interface ItemsApi {
  @Get("/{item}")
  //   ^ [ALB215] GET /shop/{item} of ItemsApi.find(String) and GET /shop/{order} of OrdersApi.find(String) match the same requests. Change one of the paths.
  String find(String item);
}
