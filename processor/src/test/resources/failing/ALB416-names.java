package com.acme;

import com.fasterxml.jackson.annotation.*;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Order find();

  record Order(String reference, @JsonProperty("reference") String other) {}
  //                                                               ^ [ALB416] OrdersApi.Order has two properties named "reference". Give one of them another name.
}
