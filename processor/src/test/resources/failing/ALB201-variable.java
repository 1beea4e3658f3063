package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("{id}")
  //   ^ [ALB201] Path "{id}" does not start with a slash. Write "/{id}".
  String find(String id);
}
