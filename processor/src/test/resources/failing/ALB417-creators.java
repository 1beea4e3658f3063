package com.acme;

import com.fasterxml.jackson.annotation.*;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  void place(@Body Order order);

  class Order {
    public String reference;

    @JsonCreator
    public Order(@JsonProperty("reference") String reference) {}

    @JsonCreator
    public static Order of(@JsonProperty("reference") String reference) {
    //                  ^ [ALB417] Several constructors or methods of OrdersApi.Order are annotated with @JsonCreator. Annotate one.
      return new Order(reference);
    }
  }
}
