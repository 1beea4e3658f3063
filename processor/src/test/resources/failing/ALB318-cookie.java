package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String find(@CookieParam("session;id") String session);
  //                       ^ [ALB318] "session;id", which parameter "session" of OrdersApi.find(String) is bound to, is no name of a cookie. Use letters, digits, hyphens and underscores.
}
