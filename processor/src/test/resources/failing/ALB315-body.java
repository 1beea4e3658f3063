package com.acme;

import dev.albroute.AlbRequest;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  String find(@Body @DefaultValue("1") String text, @DefaultValue("1") AlbRequest request);
  //                              ^ [ALB315] @DefaultValue has no effect on parameter "text" of OrdersApi.find(String, AlbRequest), which is the body. Remove it.
  //                                                              ^ [ALB315] @DefaultValue has no effect on parameter "request" of OrdersApi.find(String, AlbRequest), which is given as it is. Remove it.
}
