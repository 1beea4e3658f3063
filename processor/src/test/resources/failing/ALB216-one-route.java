package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  @Get("/{id}")
  String find(String id);
  //                 ^ [ALB216] Path variable "id" of OrdersApi.find(String) is not in "/orders". Write {id} into the path.
}
