package com.acme;

import dev.albroute.annotation.*;
import java.util.ArrayList;
import java.util.List;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String find(@QueryParam List<Thread> filter, @QueryParam ArrayList<String> names);
  //                                   ^ [ALB306] Thread, the type of parameter "filter" of OrdersApi.find(List, ArrayList), cannot be made from a text. Take a String, or a type with a public static valueOf(String), of(String), parse(String) or fromString(String).
  //                                                                         ^ [ALB306] ArrayList<String>, the type of parameter "names" of OrdersApi.find(List, ArrayList), cannot be made from a text. Take a String, or a type with a public static valueOf(String), of(String), parse(String) or fromString(String).
}
