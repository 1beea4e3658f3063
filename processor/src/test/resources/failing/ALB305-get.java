package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String find(@FormParam String name);
  //          ^ [ALB305] Parameter "name" of OrdersApi.find(String) is a form field, and a GET request has no body to hold it: its form is sent in the query. Use @QueryParam.
}
