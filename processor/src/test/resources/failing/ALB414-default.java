package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  void place(Order order);

  record Order(@DefaultValue("one") int quantity, @DefaultValue("STANDRD") Priority priority) {}
  //                         ^ [ALB414] Default value "one" of component OrdersApi.Order.quantity is no int. Write a value such as "20".
  //                                                            ^ [ALB414] Default value "STANDRD" of component OrdersApi.Order.priority is no OrdersApi.Priority. Write the name of a constant, or did you mean "STANDARD"?

  enum Priority {
    STANDARD,
    EXPRESS
  }
}
