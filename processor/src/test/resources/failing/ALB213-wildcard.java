package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/files/*")
  //   ^ [ALB213] Segment "*" of "/files/*" would match an asterisk only. Write {name} for one segment, {name+} or {name*} for the rest of the path.
  String find();
}
