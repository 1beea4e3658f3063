package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public sealed interface OrdersApi {
//            ^ [ALB117] OrdersApi is sealed, and a handler implements it once to warm itself up. Remove sealed.
  @Get
  String list();

  final class Service implements OrdersApi {
    @Override
    public String list() {
      return "";
    }
  }
}
