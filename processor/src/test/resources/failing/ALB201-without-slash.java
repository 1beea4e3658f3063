package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("recent")
  //   ^ [ALB201] Path "recent" does not start with a slash. Write "/recent".
  String find();
}
