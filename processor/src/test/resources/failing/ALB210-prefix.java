package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders/")
//        ^ [ALB210] Path "/orders/" ends in a slash, which makes no difference to what it matches. Write "/orders".
public interface OrdersApi {
  @Get
  String list();
}
