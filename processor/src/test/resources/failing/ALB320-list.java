package com.acme;

import dev.albroute.annotation.*;
import java.util.List;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/{id}")
  String find(List<String> id);
  //                       ^ [ALB320] Parameter "id" of OrdersApi.find(List) is a List<String>, and {id} is one segment. Write {id+} for the rest of the path, or take one value.
}
