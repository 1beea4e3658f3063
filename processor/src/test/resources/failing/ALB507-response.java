package com.acme;

import dev.albroute.AlbResponse;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  @Status(201)
  //      ^ [ALB507] Status 201 of OrdersApi.find() has no effect: an AlbResponse says its status itself. Remove @Status, or return the body alone.
  AlbResponse<String> find();
}
