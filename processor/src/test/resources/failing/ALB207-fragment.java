package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/recent#top")
  //   ^ [ALB207] Path "/recent#top" holds "#", where a path ends. End it there, and bind query parameters with @QueryParam.
  String find();
}
