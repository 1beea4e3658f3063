package com.acme;

import dev.albroute.annotation.*;

public class Shop {
  @AlbRoute("/orders")
  public interface OrdersApi {
    @Get
    String list();
  }

  @AlbRoute("/items")
  interface ItemsApi {
    @Get
    Item first();
  }

  protected static class Inner {
    @AlbRoute("/inner")
    protected interface InnerApi {
      @Get
      String list();
    }
  }

  record Item(String sku) {}
}
// file
package com.acme;

class ItemsFunction extends ShopItemsApiHandler {
  ItemsFunction() {
    super(() -> new Shop.Item("a"));
  }
}
// file
package com.acme;

public class OrdersFunction extends ShopOrdersApiHandler {
  public OrdersFunction(Shop.OrdersApi service) {
    super(service);
  }
}
