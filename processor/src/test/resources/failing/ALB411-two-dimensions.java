package com.acme;

import dev.albroute.annotation.*;
import java.util.List;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Order find();

  record Order(List<String>[][] table) {}
  //                            ^ [ALB411] List<String>[][], the type of component OrdersApi.Order.table, is an array of a parameterised type, which Java cannot make without a warning. Use a List.
}
