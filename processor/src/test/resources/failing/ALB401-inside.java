package com.acme;

import dev.albroute.annotation.*;
import java.util.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Order find();

  @Post
  void place(Map<String, List<Thread>> threads);
  //                                   ^ [ALB401] Thread, in the type of parameter "threads" of OrdersApi.place(Map), has no JSON form. Use a record, an enum, a List, Set or Map, or a value type of the JDK such as String, BigDecimal, UUID or Instant.

  record Order(String id, java.util.Date date, Map<String, Iterator<String>> lines) {}
  //                                     ^ [ALB401] Date, the type of component OrdersApi.Order.date, has no JSON form. Use Instant.
  //                                                                         ^ [ALB401] Iterator<String>, in the type of component OrdersApi.Order.lines, has no JSON form. Use a List.
}
