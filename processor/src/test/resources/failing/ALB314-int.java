package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String find(@QueryParam @DefaultValue("many") int limit);
  //                                    ^ [ALB314] Default value "many" of parameter "limit" of OrdersApi.find(int) is no int. Write a value such as "20".
}
