package com.acme;

import dev.albroute.annotation.*;

class Shop {
  private record Order(String id) {}

  private enum Size {
    SMALL
  }

  private static class Failure extends Exception {
    private static final long serialVersionUID = 1;
  }

  @AlbRoute("/orders")
  interface OrdersApi {
    @Get
    Order find(@QueryParam Size size) throws Failure;
    //                          ^ [ALB115] Shop.Size, the type of parameter "size" of Shop.OrdersApi.find(Shop.Size), is not visible in package com.acme, where the handler is generated. Make it public, or move it there.
    //    ^ [ALB115] Shop.Order, the result of Shop.OrdersApi.find(Shop.Size), is not visible in package com.acme, where the handler is generated. Make it public, or move it there.
    //    ^ [ALB115] Shop.Failure, an exception of Shop.OrdersApi.find(Shop.Size), is not visible in package com.acme, where the handler is generated. Make it public, or move it there.
  }
}
