package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  @Consumes("csv")
  //        ^ [ALB510] "csv" is no media type. Write a type and a subtype, as in text/csv.
  void place(@Body String text);
}
