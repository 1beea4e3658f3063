package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/a//b")
  //   ^ [ALB209] Path "/a//b" has an empty segment, which no request matches. Write "/a/b".
  String find();
}
