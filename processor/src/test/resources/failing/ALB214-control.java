package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/a\tb")
  //   ^ [ALB214] Path "/a	b" holds the control character U+0009. Remove it.
  String find();
}
