package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String find(@QueryParam Object filter, @HeaderParam("if-match") Thread etag);
  //                             ^ [ALB306] Object, the type of parameter "filter" of OrdersApi.find(Object, Thread), cannot be made from a text. Take a String, or a type with a public static valueOf(String), of(String), parse(String) or fromString(String).
  //                                                                     ^ [ALB306] Thread, the type of parameter "etag" of OrdersApi.find(Object, Thread), cannot be made from a text. Take a String, or a type with a public static valueOf(String), of(String), parse(String) or fromString(String).
}
