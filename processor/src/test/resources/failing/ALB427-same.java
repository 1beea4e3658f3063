package com.acme;

import com.fasterxml.jackson.annotation.*;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Shape find();

  sealed interface Shape {}
  //     ^ [ALB427] OrdersApi.Circle and OrdersApi.Ellipse are both "round" in JSON. Give one of them another name by @JsonTypeName.

  @JsonTypeName("round")
  record Circle(int radius) implements Shape {}

  @JsonTypeName("round")
  record Ellipse(int width, int height) implements Shape {}
}
