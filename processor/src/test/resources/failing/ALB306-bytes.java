package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String find(@QueryParam byte[] data, @QueryParam java.util.Locale locale);
  //                             ^ [ALB306] byte[], the type of parameter "data" of OrdersApi.find(byte[], Locale), cannot be made from a text. Take a String, or a type with a public static valueOf(String), of(String), parse(String) or fromString(String).
  //                                                                ^ [ALB306] Locale, the type of parameter "locale" of OrdersApi.find(byte[], Locale), cannot be made from a text. Take a String, or a type with a public static valueOf(String), of(String), parse(String) or fromString(String).
}
