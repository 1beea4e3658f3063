package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public class OrdersApi {
//     ^ [ALB101] OrdersApi is a class, and only an interface describes routes. Move its route methods into an interface and annotate that.
  @Get
//^ [ALB107] @Get on OrdersApi.list has no effect in a class. Put it into the interface that is annotated with @AlbRoute, or remove it.
  public String list() {
    return "";
  }
}
