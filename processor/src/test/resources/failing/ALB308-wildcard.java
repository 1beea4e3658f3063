package com.acme;

import dev.albroute.annotation.*;
import java.util.List;
import java.util.Optional;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String find(@QueryParam List<? extends Integer> sizes, @QueryParam Optional<?> limit);
  //                                              ^ [ALB308] List<? extends Integer>, the type of parameter "sizes" of OrdersApi.find(List, Optional), does not say what it holds. Write List<Integer>.
  //                                                                             ^ [ALB308] Optional<?>, the type of parameter "limit" of OrdersApi.find(List, Optional), does not say what it holds. Write Optional<String>.
}
