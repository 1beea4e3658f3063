package com.acme;

import dev.albroute.annotation.*;
import java.util.List;
import java.util.Optional;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String find(@QueryParam List status, @QueryParam Optional limit);
  //                           ^ [ALB307] List, the type of parameter "status" of OrdersApi.find(List, Optional), does not say what it holds. Write List<String> or another type in place of String.
  //                                                        ^ [ALB307] Optional, the type of parameter "limit" of OrdersApi.find(List, Optional), does not say what it holds. Write Optional<String> or another type in place of String.
}
