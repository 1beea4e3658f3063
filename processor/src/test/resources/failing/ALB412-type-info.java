package com.acme;

import com.fasterxml.jackson.annotation.*;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Shape find();

  @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.WRAPPER_ARRAY)
//^ [ALB412] @JsonTypeInfo(use = CLASS) on OrdersApi.Shape would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
//^ [ALB412] @JsonTypeInfo(include = WRAPPER_ARRAY) on OrdersApi.Shape would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
  sealed interface Shape {}

  record Circle(int radius) implements Shape {}
}
