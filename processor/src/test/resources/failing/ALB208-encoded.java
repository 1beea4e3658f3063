package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/caf%C3%A9/a")
  //   ^ [ALB208] Path "/caf%C3%A9/a" is percent-encoded, and segments are compared after decoding. Write "/café/a".
  String find();
}
