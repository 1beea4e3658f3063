package com.acme;

import dev.albroute.json.*;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Order find();

  record Order(@Codec(TextCodec.class) String total) {}
  //           ^ [ALB433] Codec OrdersApi.TextCodec has no constructor without parameters that generated code can call, and no public static INSTANCE. Add one of them.

  abstract class TextCodec implements JsonCodec<String> {}
}
