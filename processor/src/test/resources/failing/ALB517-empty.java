package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  @Produces({})
//^ [ALB517] @Produces names no media type. Name one at least, or remove it.
  String find();
}
