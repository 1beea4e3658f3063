package com.acme;

import dev.albroute.annotation.*;
import java.util.Optional;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Optional<String>[] find();
  //                 ^ [ALB411] Optional<String>[], the result of OrdersApi.find(), is an array of a parameterised type, which Java cannot make without a warning. Use a List.
}
