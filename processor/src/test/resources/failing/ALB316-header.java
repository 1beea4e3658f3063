package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String find(@HeaderParam("user agent") String agent, @HeaderParam("größe") String size);
  //                       ^ [ALB316] "user agent", which parameter "agent" of OrdersApi.find(String, String) is bound to, is no name of a header field. Use letters, digits and hyphens, as in x-request-id.
  //                                                                ^ [ALB316] "größe", which parameter "size" of OrdersApi.find(String, String) is bound to, is no name of a header field. Use letters, digits and hyphens, as in x-request-id.
}
