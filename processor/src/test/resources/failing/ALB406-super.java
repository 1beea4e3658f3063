package com.acme;

import dev.albroute.annotation.*;
import java.util.List;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  List<? super Integer> find();
  //                    ^ [ALB406] ? super Integer, in the result of OrdersApi.find(), has a wildcard for which there is no one JSON form. Write Integer.
}
