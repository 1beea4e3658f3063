package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String find() throws NotFound;

  @Status(200)
  //      ^ [ALB508] Status 200 of OrdersApi.NotFound is no status of an error: these go from 400 to 599. Write 400 for an error of the client, 500 for one of the server, or a finer status.
  class NotFound extends Exception {
    private static final long serialVersionUID = 1;
  }
}
