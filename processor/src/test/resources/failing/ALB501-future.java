package com.acme;

import dev.albroute.annotation.*;
import java.util.concurrent.CompletableFuture;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  CompletableFuture<String> find();
  //                        ^ [ALB501] CompletableFuture<String>, the result of OrdersApi.find(), arrives later, and Lambda takes the response when the handler returns. Return the value itself.
}
