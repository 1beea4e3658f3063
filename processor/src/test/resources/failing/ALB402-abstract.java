package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  java.util.List<Order> find();
  //                    ^ [ALB402] OrdersApi.Order, in the result of OrdersApi.find(), is an abstract class, and JSON does not say which class to make. Use a record, make it sealed, or annotate it with @JsonTypeInfo and @JsonSubTypes.

  abstract class Order {}
}
