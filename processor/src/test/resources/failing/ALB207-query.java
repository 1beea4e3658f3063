package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/recent?limit=10")
  //   ^ [ALB207] Path "/recent?limit=10" holds "?", where a path ends. End it there, and bind query parameters with @QueryParam.
  String find();
}
