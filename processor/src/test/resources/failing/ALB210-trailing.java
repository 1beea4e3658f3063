package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/recent/")
  //   ^ [ALB210] Path "/recent/" ends in a slash, which makes no difference to what it matches. Write "/recent".
  String find();
}
