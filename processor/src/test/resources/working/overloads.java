package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get("/{id}")
  String find(int id);

  @Get("/{id}/{line}")
  String find(int id, int line);

  @Get("/find2")
  String find2();

  @Get("/a/b/{id}")
  @Post("/c/{id}")
  @Delete("/c/{id}")
  String find(String id);
}
