package com.acme;

import dev.albroute.annotation.*;

import java.util.List;
import java.util.Optional;

interface Crud<T, K> extends Named {
  @Get("/{id}")
  Optional<T> find(K id);

  @Get
  List<T> list(@DefaultValue("20") int limit);

  @Put("/{id}")
  void store(K id, T value);

  @Get("/page")
  Page<T> page();
}
// file
package com.acme;

import dev.albroute.annotation.*;

interface Named {
  @Get("/name")
  @Produces("text/csv")
  Object name(@HeaderParam("x-name") String name);
}
// file
package com.acme;

record Page<T>(java.util.List<T> items, T first) {}
// file
package com.acme;

import dev.albroute.annotation.*;

import java.util.List;
import java.util.UUID;

@AlbRoute("/orders")
public interface OrdersApi extends Crud<OrdersApi.Order, UUID>, Named {
  @Override
  List<Order> list(int limit);

  @Override
  default String name(String name) {
    return name;
  }

  record Order(UUID id, Order parent) {}
}
