package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/{ id }")
  //   ^ [ALB206] " id " in path "/{ id }" is no name of a variable, which is named like a parameter and has no pattern. Write {id}.
  String find(String id);
}
