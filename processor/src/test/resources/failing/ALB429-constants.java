package com.acme;

import com.fasterxml.jackson.annotation.*;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Status find();

  enum Status {
//^ [ALB429] OrdersApi.Status has two constants that are "open" in JSON. Give one of them another text.
    @JsonProperty("open")
    OPEN,
    @JsonAlias("open")
    NEW
  }
}
