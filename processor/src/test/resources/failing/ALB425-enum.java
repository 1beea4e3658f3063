package com.acme;

import com.fasterxml.jackson.annotation.*;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  State move(@Body State state);

  enum State {
//^ [ALB425] OrdersApi.State is one value in JSON one way, and not the other. Use @JsonValue together with a @JsonCreator that takes that value.
    @JsonProperty("open")
    OPEN;

    @JsonCreator
    static State of(String text) {
      return OPEN;
    }
  }
}
