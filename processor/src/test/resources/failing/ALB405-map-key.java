package com.acme;

import dev.albroute.annotation.*;
import java.util.Map;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Map<Integer, String> find();
  //                   ^ [ALB405] Integer is the key of a map, in the result of OrdersApi.find(), and a JSON object has string keys. Use String as the key.
}
