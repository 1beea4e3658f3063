package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String find(Filter filter);
  //                 ^ [ALB304] Parameter "filter" of OrdersApi.find(OrdersApi.Filter) would be the body of a GET request, which has none as a rule. Annotate it with @Body if clients do send one, or take its parts as query parameters.

  record Filter(String status) {}
}
