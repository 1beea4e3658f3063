package com.acme;

import dev.albroute.annotation.*;

public final class Functions {
  @AlbRoute(main = true)
  final class Orders extends OrdersApiHandler {}
  //    ^ [ALB120] Functions.Orders cannot be made by a main: it is an inner class. Make it static.
}
// file
package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  default String list() {
    return "";
  }
}
