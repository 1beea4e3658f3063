package com.acme;

import dev.albroute.annotation.*;
import java.util.Optional;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Order find();

  record Order(Optional<Optional<String>> note) {}
  //                                      ^ [ALB409] Optional<Optional<String>>, the type of component OrdersApi.Order.note, is empty in two ways, and JSON has one null. Remove one Optional.
}
