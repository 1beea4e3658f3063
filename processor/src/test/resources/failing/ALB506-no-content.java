package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  @Status(204)
  //      ^ [ALB506] Status 204 of OrdersApi.find() has no content, and the method returns String. Make it void, or choose another status.
  String find();
}
