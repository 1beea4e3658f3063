package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/{orderId}")
  String find(@PathParam("orderID") String id, String orderId);
  //                     ^ [ALB216] Path variable "orderID" of OrdersApi.find(String, String) is not in "/orders/{orderId}". Write {orderID} into the path, or did you mean "orderId"?
}
