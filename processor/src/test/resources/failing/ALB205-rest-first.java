package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/{path+}/lines")
  //   ^ [ALB205] "{path+}" takes the rest of the path, and something follows it in "/orders/{path+}/lines". Move it to the end, or write {path} for one segment.
  String find(String path);
}
