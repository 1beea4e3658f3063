package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  @Status(304)
  //      ^ [ALB506] Status 304 of OrdersApi.find() has no content, and the method returns Optional<String>. Make it void, or choose another status.
  java.util.Optional<String> find();
}
