package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
//     ^ [ALB114] OrdersApi could not be served, since OrdersApiHandler, Ordr cannot be found. Import it, or add the library or generator that it comes from; it must not depend on what is generated for OrdersApi.
  @Get
  Ordr find(@QueryParam OrdersApiHandler handler);
}
