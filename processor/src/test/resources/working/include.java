package com.acme;

import dev.albroute.annotation.*;

@AlbRoute(include = {OrdersApi.class, ItemsApi.class})
public interface ShopApi {
  @Get("/health")
  String health();
}
// file
package com.acme;

import dev.albroute.annotation.*;

@AlbRoute(value = "/orders", include = LinesApi.class)
public interface OrdersApi {
  @Get
  java.util.List<Order> list();
}
// file
package com.acme;

import dev.albroute.annotation.*;

@AlbRoute(value = "/items", include = LinesApi.class)
public interface ItemsApi {
  @Get
  Order list();
}
// file
package com.acme;

import dev.albroute.annotation.*;

@AlbRoute(value = "/lines")
public interface LinesApi {
  @Get
  default String list() {
    return "";
  }
}
// file
package com.acme;

import dev.albroute.annotation.*;

@AlbRoute(include = OrdersApi.class)
public interface OnlyIncludesApi {}
// file
package com.acme;

public record Order(String id) {}
// file
package com.acme;

public class ShopFunction extends ShopApiHandler {
  public ShopFunction(ShopApi shop, OrdersApi orders, ItemsApi items) {
    super(shop, orders, new LinesApi() {}, items);
  }
}
