package com.acme;

import com.fasterxml.jackson.annotation.*;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Order find();

  @JsonInclude(JsonInclude.Include.NON_NULL)
//^ [ALB412] @JsonInclude on OrdersApi.Order would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
  record Order(@JsonProperty("ref") String reference, Priority priority) {}
  //           ^ [ALB412] @JsonProperty on OrdersApi.Order.reference would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.

  enum Priority {
    @JsonProperty("standard")
  //^ [ALB412] @JsonProperty on OrdersApi.Priority.STANDARD would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
    STANDARD
  }
}
