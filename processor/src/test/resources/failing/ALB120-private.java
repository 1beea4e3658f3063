package com.acme;

import dev.albroute.annotation.*;

public final class Functions {
  @AlbRoute(main = true)
  private static final class Orders extends OrdersApiHandler {}
  //                   ^ [ALB120] Functions.Orders cannot be made by a main: it is private, or a type around it is. Make it package-private or public.
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
