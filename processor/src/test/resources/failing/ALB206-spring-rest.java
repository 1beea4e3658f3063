package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/{*path}")
  //   ^ [ALB206] "*path" in path "/{*path}" is no name of a variable, which is named like a parameter and has no pattern. Write {path*}.
  String find(String path);
}
