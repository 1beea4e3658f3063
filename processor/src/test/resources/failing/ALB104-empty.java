package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
//     ^ [ALB104] OrdersApi has no routes. Annotate a method with @Get, @Post, @Put, @Patch, @Delete, @Head, @Options or @Any, or include an interface that has routes.
  default String list() {
    return "";
  }

  String toString();
}
