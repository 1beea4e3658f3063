package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Order find();
  //    ^ [ALB402] OrdersApi.Order, the result of OrdersApi.find(), is an interface, and JSON does not say which class to make. Use a record, make it sealed, or annotate it with @JsonTypeInfo and @JsonSubTypes.

  interface Order {}
}
