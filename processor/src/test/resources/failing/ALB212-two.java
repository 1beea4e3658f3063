package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/{from}-{to}")
  //   ^ [ALB212] Segment "{from}-{to}" of "/{from}-{to}" is a variable and text; a variable is a whole segment. Write {from} and take its text apart in the type of the parameter.
  String find(String from, String to);
}
