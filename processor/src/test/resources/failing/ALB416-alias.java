package com.acme;

import com.fasterxml.jackson.annotation.*;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  void place(@Body Order order, @QueryParam int n);

  @Put
  void put(@Body Item item);

  record Order(@JsonAlias({"number", "old"}) String reference, int number) {}
//^ [ALB416] OrdersApi.Order has two properties named "number". Give one of them another name.

  class Item {
//^ [ALB416] OrdersApi.Item has two properties named "code". Give one of them another name.
    @JsonAlias("code")
    public String sku;

    @JsonAlias("code")
    public String isbn;
  }
}
