package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/customers/{id}")
public interface OrdersApi {
  @Get("/orders/{id}")
  //   ^ [ALB204] Path variable "id" stands twice in "/customers/{id}/orders/{id}". Give each variable a name of its own.
  String find(String id);
}
