package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String find(@HeaderParam String userAgent, @HeaderParam String x_id);
  //          ^ [ALB317] Parameter "userAgent" of OrdersApi.find(String, String) would be bound to the header field "userAgent", which has no hyphens. Write @HeaderParam("user-agent"), or @HeaderParam("userAgent") if that is the name.
  //                                         ^ [ALB317] Parameter "x_id" of OrdersApi.find(String, String) would be bound to the header field "x_id", which has no hyphens. Write @HeaderParam("x-id"), or @HeaderParam("x_id") if that is the name.
}
