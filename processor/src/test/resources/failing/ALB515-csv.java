package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  @Consumes("text/csv")
  //        ^ [ALB515] "text/csv" is not JSON, and List<Integer>, the type of parameter "row" of OrdersApi.place(List), is read as JSON. Write application/json or a type that ends in +json, or take a String, byte[] or InputStream.
  void place(@Body java.util.List<Integer> row);
}
