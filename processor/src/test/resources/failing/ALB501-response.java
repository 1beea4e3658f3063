package com.acme;

import dev.albroute.AlbResponse;
import dev.albroute.annotation.*;
import java.util.concurrent.CompletionStage;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  AlbResponse<CompletionStage<String>> find();
  //                                   ^ [ALB501] AlbResponse<CompletionStage<String>>, the result of OrdersApi.find(), arrives later, and Lambda takes the response when the handler returns. Return the value itself.
}
