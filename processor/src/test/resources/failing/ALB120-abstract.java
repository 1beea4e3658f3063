package com.acme;

import dev.albroute.annotation.*;

@AlbRoute(main = true)
public abstract class OrdersFunction extends OrdersApiHandler {}
//              ^ [ALB120] OrdersFunction cannot be made by a main: it is abstract. Annotate a subclass that is not.
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
