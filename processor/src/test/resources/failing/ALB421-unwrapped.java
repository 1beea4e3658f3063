package com.acme;

import com.fasterxml.jackson.annotation.*;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Order find();

  record Order(@JsonUnwrapped String reference, @JsonUnwrapped Order inner) {}
  //                                 ^ [ALB421] The value of component OrdersApi.Order.reference, a String, has no properties of its own to stand beside the others. Remove @JsonUnwrapped, or use a record or class that does not hold itself.
  //                                                                 ^ [ALB421] The value of component OrdersApi.Order.inner, a OrdersApi.Order, has no properties of its own to stand beside the others. Remove @JsonUnwrapped, or use a record or class that does not hold itself.
}
