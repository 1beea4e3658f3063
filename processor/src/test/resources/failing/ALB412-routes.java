package com.acme;

import com.fasterxml.jackson.annotation.*;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.albroute.annotation.*;
import java.util.List;

@AlbRoute("/orders")
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  //^ [ALB412] @JsonNaming on OrdersApi would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
public interface OrdersApi {
  @Get
  @JsonInclude(JsonInclude.Include.NON_NULL)
//^ [ALB412] @JsonInclude on OrdersApi.list(int) would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
  List<String> list(@QueryParam @JsonAlias("max") int limit);
  //                            ^ [ALB412] @JsonAlias on parameter limit of OrdersApi.list(int) would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.

  @Post
  void place(@Body @JsonFormat(pattern = "dd.MM.yyyy") Object body);
  //               ^ [ALB412] @JsonFormat on parameter body of OrdersApi.place(Object) would change its JSON, and AlbRoute does not follow it. Remove it, or use a record of its own for this interface.
}
