package com.acme;

import dev.albroute.annotation.*;
import java.util.List;
import java.util.Optional;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String find(Optional<List<String>> status, @QueryParam Optional<String[]> tags);
  //                                 ^ [ALB312] Optional<List<String>>, the type of parameter "status" of OrdersApi.find(Optional, Optional), is empty twice: without values a container is empty. Write List<String>.
  //                                                                        ^ [ALB312] Optional<String[]>, the type of parameter "tags" of OrdersApi.find(Optional, Optional), is empty twice: without values a container is empty. Write String[].
}
