package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/{name}.json")
  //   ^ [ALB212] Segment "{name}.json" of "/{name}.json" is a variable and text; a variable is a whole segment. Write {name} and take its text apart in the type of the parameter.
  String find(String name);
}
