package com.acme;

import dev.albroute.annotation.*;

import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@AlbRoute("/marked")
public interface MarkedApi {
  @Post
  Marked place(Marked marked);

  @Get("/{id}")
  @Nullable Marked find(String id, @Nullable String status);

  record Marked(
      String required, @Nullable String nullable, List<String> strict, List<@Nullable String> lenient,
      Map<String, @Nullable Object> map, Object any, int number, Optional<String> optional, @Nullable Object nothing,
      String @Nullable [] array) {}
}
