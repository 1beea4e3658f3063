package com.acme;

import dev.albroute.annotation.*;
import java.util.List;
import java.util.Optional;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String find(@QueryParam List<List<String>> status, @QueryParam Optional<Optional<String>> limit, @QueryParam List<String>[] sizes);
  //                                         ^ [ALB309] List<List<String>>, the type of parameter "status" of OrdersApi.find(List, Optional, List[]), holds containers, and a request holds a list of texts at most. Hold values that are each made from one text, or take the AlbRequest.
  //                                                                                        ^ [ALB309] Optional<Optional<String>>, the type of parameter "limit" of OrdersApi.find(List, Optional, List[]), holds containers, and a request holds a list of texts at most. Hold values that are each made from one text, or take the AlbRequest.
  //                                                                                                                          ^ [ALB309] List<String>[], the type of parameter "sizes" of OrdersApi.find(List, Optional, List[]), holds containers, and a request holds a list of texts at most. Hold values that are each made from one text, or take the AlbRequest.
}
