package com.acme;

import dev.albroute.annotation.*;

public class Shop {
  @AlbRoute("/orders")
  private interface OrdersApi {
  //      ^ [ALB102] Shop.OrdersApi is private, or a type around it is, so that generated code cannot name it. Make it package-private or public.
    @Get
    String list();
  }
}
