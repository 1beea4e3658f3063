package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  String find(byte[] text, @FormParam String name);
  //                                         ^ [ALB303] Parameter "text" of OrdersApi.find(byte[], String) is the body, and so is the form that "name" is a field of. Take all of the body as one parameter, or all of it as form fields.
}
