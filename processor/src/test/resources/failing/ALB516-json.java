package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  @Consumes("application/json")
  //        ^ [ALB516] "application/json" is no form, and parameter "name" of OrdersApi.place(String) is a form field. Write application/x-www-form-urlencoded or multipart/form-data, or remove @Consumes.
  void place(@FormParam String name);
}
