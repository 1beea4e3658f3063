package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/a/../b")
  //   ^ [ALB211] Path "/a/../b" holds the segment "..", which clients resolve before they send a request. Write the path that it leads to.
  String find();
}
