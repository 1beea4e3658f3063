package com.acme;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Order find();

  class Shouting extends PropertyNamingStrategies.NamingBase {
    private static final long serialVersionUID = 1;

    @Override
    public String translate(String name) {
      return name + "!";
    }
  }

  @JsonNaming(Shouting.class)
//^ [ALB412] @JsonNaming(value) on OrdersApi.Order would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
  record Order(String reference) {}
}
