package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/a%2Fb")
  //   ^ [ALB208] Path "/a%2Fb" is percent-encoded, and segments are compared after decoding. Make that segment a variable.
  String find();
}
