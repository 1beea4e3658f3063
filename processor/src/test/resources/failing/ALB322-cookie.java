package com.acme;

import dev.albroute.annotation.*;
import java.util.List;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String find(@CookieParam List<String> session);
  //                                    ^ [ALB322] Parameter "session" of OrdersApi.find(List) is a List<String>, and a cookie has one value. Take one value.
}
