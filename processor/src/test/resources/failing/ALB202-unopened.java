package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/id}")
  //   ^ [ALB202] The braces of path "/id}" do not match. Write {name} for one segment, {name+} or {name*} for the rest of the path.
  String find(String id);
}
