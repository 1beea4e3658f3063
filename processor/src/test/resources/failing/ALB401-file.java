package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  java.io.FileInputStream find();
  //                      ^ [ALB401] FileInputStream, the result of OrdersApi.find(), has no JSON form. Use a record, an enum, a List, Set or Map, or a value type of the JDK such as String, BigDecimal, UUID or Instant.
}
