package com.acme;

import dev.albroute.AlbResponse;
import dev.albroute.annotation.*;
import java.util.Optional;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  AlbResponse<Optional<String>> find();
  //                            ^ [ALB503] AlbResponse<Optional<String>>, the result of OrdersApi.find(), says twice whether there is a value. Return an Optional for a value or 404, or an AlbResponse that says its status itself.
}
