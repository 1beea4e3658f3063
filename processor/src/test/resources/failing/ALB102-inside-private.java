package com.acme;

import dev.albroute.annotation.*;

public class Shop {
  private static class Inner {
    @AlbRoute("/orders")
    interface OrdersApi {
  //^ [ALB102] Shop.Inner.OrdersApi is private, or a type around it is, so that generated code cannot name it. Make it package-private or public.
      @Get
      String list();
    }
  }
}
