package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Shape find();

  sealed interface Shape {}

  record Circle<T>(T radius) implements Shape {}
//^ [ALB428] OrdersApi.Circle is generic and a class of a hierarchy, which does not say its type arguments. Remove its type parameters.

  record Square(int side) implements Shape {}
}
