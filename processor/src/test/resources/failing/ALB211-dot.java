package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/./b")
  //   ^ [ALB211] Path "/./b" holds the segment ".", which clients resolve before they send a request. Write the path that it leads to.
  String find();
}
