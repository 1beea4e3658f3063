package com.acme;

import dev.albroute.annotation.*;
import java.util.Optional;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/{id}")
  String find(Optional<String> id);
  //                           ^ [ALB319] Parameter "id" of OrdersApi.find(Optional) is a path variable, which is always there. Write String.
}
