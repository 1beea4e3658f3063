package com.acme;

import dev.albroute.annotation.*;
import java.time.LocalDate;
import java.util.Optional;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  void place(Order order);

  record Order(@DefaultValue("2025-01-31") LocalDate day, @DefaultValue("a") Optional<String> note) {}
  //                         ^ [ALB413] Component OrdersApi.Order.day of type LocalDate cannot have a default value: only strings, numbers, booleans, characters and enums can. Remove @DefaultValue, or make the component @Nullable and choose in the constructor.
  //                                                                    ^ [ALB413] Component OrdersApi.Order.note of type Optional<String> cannot have a default value: only strings, numbers, booleans, characters and enums can. Remove @DefaultValue, or make the component @Nullable and choose in the constructor.
}
