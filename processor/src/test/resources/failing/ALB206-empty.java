package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/{}")
  //   ^ [ALB206] "" in path "/{}" is no name of a variable, which is named like a parameter and has no pattern. Write {id}.
  String find(String id);
}
