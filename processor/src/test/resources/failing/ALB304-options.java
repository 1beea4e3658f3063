package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Options
  String find(byte[] data);
  //                 ^ [ALB304] Parameter "data" of OrdersApi.find(byte[]) would be the body of an OPTIONS request, which has none as a rule. Annotate it with @Body if clients do send one, or take its parts as query parameters.
}
