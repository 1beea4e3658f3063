package com.acme;

import dev.albroute.annotation.*;
import java.util.Map;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String find(@QueryParam Map<String, String> filters);
  //                                          ^ [ALB310] Map<String, String>, the type of parameter "filters" of OrdersApi.find(Map), cannot hold one named value. Take the AlbRequest, which has maps of all query parameters, header fields and cookies.
}
