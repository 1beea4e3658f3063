package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  @Produces({"application/json", "text/csv"})
  //                             ^ [ALB514] "text/csv" is not JSON, and List<String>, the result of OrdersApi.find(), is written as JSON. Write application/json or a type that ends in +json, or return a String, byte[] or InputStream.
  java.util.List<String> find();
}
