package com.acme;

import dev.albroute.annotation.*;

@AlbRoute(include = ShopApi.class)
//                         ^ [ALB112] ShopApi includes itself: ShopApi includes ShopApi. Remove one of these includes.
interface ShopApi {
  @Get
  String list();
}
