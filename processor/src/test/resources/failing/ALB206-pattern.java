package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/{id:[0-9]{2}}")
  //   ^ [ALB206] "id:[0-9]{2}" in path "/{id:[0-9]{2}}" is no name of a variable, which is named like a parameter and has no pattern. Write {id}.
  String find(String id);
}
