package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  String find(@Body String text, @Body byte[] bytes);
  //                                          ^ [ALB302] Parameters "text" and "bytes" of OrdersApi.find(String, byte[]) would both be the body. Put both into one record, or say with @QueryParam or another annotation where one of them comes from.
}
