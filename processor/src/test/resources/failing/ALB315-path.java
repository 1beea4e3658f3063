package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/{id}")
  String find(@DefaultValue("1") int id);
  //                        ^ [ALB315] @DefaultValue has no effect on parameter "id" of OrdersApi.find(int), which is a path variable and always there. Remove it.
}
