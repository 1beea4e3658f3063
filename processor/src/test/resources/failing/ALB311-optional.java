package com.acme;

import dev.albroute.annotation.*;
import java.util.Optional;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String find(@QueryParam @DefaultValue("20") Optional<Integer> limit);
  //                                    ^ [ALB311] Parameter "limit" of OrdersApi.find(Optional) has a default value, so that Optional<Integer> is never empty. Remove @DefaultValue, or write Integer.
}
