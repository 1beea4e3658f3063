package com.acme;

import dev.albroute.annotation.*;
import org.jspecify.annotations.Nullable;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/{path*}")
  String find(@PathParam("path") @Nullable String rest);
  //                                              ^ [ALB319] Parameter "rest" of OrdersApi.find(String) is a path variable, which is always there. Write String.
}
