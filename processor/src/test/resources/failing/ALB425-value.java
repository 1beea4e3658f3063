package com.acme;

import com.fasterxml.jackson.annotation.*;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  void place(Order order);

  record Order(String series, int number) {
//^ [ALB425] OrdersApi.Order is one value in JSON one way, and not the other. Use @JsonValue together with a @JsonCreator that takes that value.
    @JsonValue
    public String text() {
      return series + number;
    }
  }
}
