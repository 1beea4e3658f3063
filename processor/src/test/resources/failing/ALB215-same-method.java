package com.acme;

import dev.albroute.annotation.*;

@AlbRoute
public interface OrdersApi {
  @Any
  @Get
  @Get("/")
  String list();
  //     ^ [ALB215] GET / of OrdersApi.list() and GET / of OrdersApi.list() match the same requests. Change one of the paths.
}
