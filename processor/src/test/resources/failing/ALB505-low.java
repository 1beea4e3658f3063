package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  @Status(100)
  //      ^ [ALB505] Status 100 of OrdersApi.find() is no status of a result: these go from 200 to 399. Throw an exception with @Status for an error, or return an AlbResponse.
  String find();
}
