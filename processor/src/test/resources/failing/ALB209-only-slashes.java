package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("//")
//        ^ [ALB209] Path "//" has an empty segment, which no request matches. Write "/".
public interface OrdersApi {
  @Get
  String list();
}
