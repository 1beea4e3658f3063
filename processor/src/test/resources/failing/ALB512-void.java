package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Delete
  @Produces("text/csv")
//^ [ALB512] @Produces has no effect: OrdersApi.remove() gives nothing back. Remove it.
  void remove();
}
