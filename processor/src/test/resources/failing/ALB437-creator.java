package com.acme;

import com.fasterxml.jackson.annotation.*;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  void place(@Body Page<String> page);

  class Page<T> {
    public final T content;

    private Page(T content) {
      this.content = content;
    }

    @JsonCreator
    static <T> Page<T> of(@JsonProperty("content") T content) {
    //                 ^ [ALB437] The @JsonCreator of OrdersApi.Page<String> has type parameters of its own, which generated code does not know. Annotate a constructor, or a method without type parameters.
      return new Page<>(content);
    }
  }
}
