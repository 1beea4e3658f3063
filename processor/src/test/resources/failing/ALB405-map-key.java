package com.acme;

import java.time.LocalDate;
import java.util.Map;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Map<LocalDate, String> find();
  //                     ^ [ALB405] LocalDate is the key of a map, in the result of OrdersApi.find(), and a JSON object has string keys. Use String, an enum, UUID or an integer as the key.
}
