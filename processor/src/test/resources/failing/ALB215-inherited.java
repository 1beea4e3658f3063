package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/shop")
interface OrdersApi extends Listing {
  @Get
  String orders();
}

interface Listing {
  @Get
//^ [ALB215] GET /shop of Listing.list() and GET /shop of OrdersApi.orders() match the same requests. Change one of the paths.
  String list();
}
