package com.acme;

import dev.albroute.annotation.*;

public @Produces("text/csv") class OrdersService {
//     ^ [ALB107] @Produces on OrdersService has no effect in a class. Put it into the interface that is annotated with @AlbRoute, or remove it.
  OrdersService(@QueryParam("size") int size) {}
  //            ^ [ALB107] @QueryParam on OrdersService.size has no effect in a class. Put it into the interface that is annotated with @AlbRoute, or remove it.
}
