package com.acme;

import java.util.Map;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Map<?, String> find();
  //             ^ [ALB405] ? is the key of a map, in the result of OrdersApi.find(), and a JSON object has string keys. Use String, an enum, UUID or an integer as the key.
}
