package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  @Consumes("text/csv")
//^ [ALB513] @Consumes has no effect: OrdersApi.find() reads no body. Remove it, or take the body as a parameter.
  String find();
}
