package com.acme;

import com.fasterxml.jackson.annotation.*;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Shape find();

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  interface Shape {}
//^ [ALB426] OrdersApi.Shape has no classes to choose from. Name them in @JsonSubTypes, or make it sealed.
}
