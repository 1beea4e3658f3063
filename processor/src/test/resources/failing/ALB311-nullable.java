package com.acme;

import dev.albroute.annotation.*;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String find(@DefaultValue("a") @Nullable String status, @DefaultValue("1") OptionalInt limit);
  //                        ^ [ALB311] Parameter "status" of OrdersApi.find(String, OptionalInt) has a default value, so that @Nullable is never empty. Remove @DefaultValue, or remove @Nullable.
  //                                                                    ^ [ALB311] Parameter "limit" of OrdersApi.find(String, OptionalInt) has a default value, so that OptionalInt is never empty. Remove @DefaultValue, or write int.
}
