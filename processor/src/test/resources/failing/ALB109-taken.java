package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
//     ^ [ALB109] OrdersApiHandler, which is generated for OrdersApi, exists already. Rename one of the two.
  @Get
  String list();
}
// file
package com.acme;

public class OrdersApiHandler {}
