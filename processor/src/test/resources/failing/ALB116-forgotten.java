package com.acme;

import dev.albroute.annotation.*;

public @AlbRoute("/orders") interface OrdersApi extends AutoCloseable {
//     ^ [ALB116] AutoCloseable.close() has no route, and a handler calls nothing but routes. Annotate it with @Get or another route, make it a default method, or move it into an interface that is not served.
  @Get
  String list();

  String find(@QueryParam String status);
  //     ^ [ALB116] OrdersApi.find(String) has no route, and a handler calls nothing but routes. Annotate it with @Get or another route, make it a default method, or move it into an interface that is not served.
}
