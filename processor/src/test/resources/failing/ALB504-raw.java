package com.acme;

import dev.albroute.AlbResponse;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  AlbResponse find();
  //          ^ [ALB504] AlbResponse, the result of OrdersApi.find(), does not say what the body is. Write the type of the body as in AlbResponse<String>, or AlbResponse<Void> for none.
}
