package com.acme.library;

import dev.albroute.annotation.*;
import com.acme.library.Money;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Money total();
  //    ^ [ALB418] The class file of Money does not say the names of its constructor's parameters. Compile it with -parameters, annotate them with @JsonProperty, or use a codec of your own.

  @Post
  void pay(Money money);
}
