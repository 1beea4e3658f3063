package com.acme;

import com.fasterxml.jackson.annotation.*;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Order find();

  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
//^ [ALB412] @JsonInclude(NON_DEFAULT) on OrdersApi.Order would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
  record Order(
      @JsonView(Object.class) String reference,
    //^ [ALB412] @JsonView on OrdersApi.Order.reference would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
      @JsonProperty(value = "n", namespace = "x") int number,
    //^ [ALB412] @JsonProperty(namespace) on OrdersApi.Order.number would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
      @JsonFormat(shape = JsonFormat.Shape.ARRAY) String text,
    //^ [ALB412] @JsonFormat(shape = ARRAY) on OrdersApi.Order.text would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
      @JsonIgnoreProperties("a") Other other,
    //^ [ALB412] @JsonIgnoreProperties on OrdersApi.Order.other would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
      Priority priority) {}

  @JsonAutoDetect
//^ [ALB412] @JsonAutoDetect on OrdersApi.Other would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
  record Other(String a) {}

  @JsonFormat(shape = JsonFormat.Shape.OBJECT)
//^ [ALB412] @JsonFormat(shape = OBJECT) on OrdersApi.Priority would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
  enum Priority {
    @JsonIgnore
  //^ [ALB412] @JsonIgnore on OrdersApi.Priority.STANDARD would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
    STANDARD
  }
}
