package com.acme;

import com.fasterxml.jackson.annotation.*;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Post
  Order place(@Body Order order);

  @JsonAutoDetect
//^ [ALB412] @JsonAutoDetect on OrdersApi.Base would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
  class Base {}

  class Order extends Base {
    @JsonView(Object.class)
  //^ [ALB412] @JsonView on OrdersApi.Order.hidden would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
    private int hidden;

    public Code code;

    @JsonKey
  //^ [ALB412] @JsonKey on OrdersApi.Order.key would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
    static String key() {
      return "";
    }

    @JsonCreator
    Order(@JacksonInject @JsonProperty("code") Code code) {
    //    ^ [ALB412] @JacksonInject on OrdersApi.Order.code would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
      this.code = code;
    }
  }

  @JsonIgnoreType
//^ [ALB412] @JsonIgnoreType on OrdersApi.Code would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
  record Code(@JsonValue String text) {
    @JsonSerialize
  //^ [ALB412] @JsonSerialize on OrdersApi.Code.other would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
    public String other() {
      return text;
    }
  }
}
