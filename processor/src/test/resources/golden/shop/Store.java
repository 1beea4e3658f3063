package com.acme.shop;

import dev.albroute.annotation.Delete;
import dev.albroute.annotation.Get;
import dev.albroute.annotation.Put;
import java.util.List;
import java.util.Optional;

public interface Store<T> {

  @Get
  Page<T> list(Optional<String> after);

  @Get("/{id}")
  Optional<T> find(long id);

  @Put("/{id}")
  T put(long id, T value);

  @Delete("/{id}")
  void delete(long id);

  record Page<T>(List<T> items, String next) {}
}
