package com.acme.orders;

import dev.albroute.annotation.AlbRoute;
import dev.albroute.annotation.DefaultValue;
import dev.albroute.annotation.Delete;
import dev.albroute.annotation.Get;
import dev.albroute.annotation.Post;
import dev.albroute.annotation.QueryParam;
import dev.albroute.annotation.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@AlbRoute("/orders")
public interface OrdersApi {

  @Get("/{id}")
  Optional<Order> find(UUID id);

  @Get
  List<Order> list(@QueryParam List<OrderStatus> status, @QueryParam @DefaultValue("20") int limit);

  @Post
  @Status(201)
  Order place(NewOrder order) throws OutOfStock;

  @Delete("/{id}")
  void cancel(UUID id);

  record NewOrder(String reference, int quantity) {}

  record Order(UUID id, OrderStatus status, String reference, int quantity, BigDecimal total) {}

  enum OrderStatus {
    NEW,
    SHIPPED
  }

  @Status(409)
  final class OutOfStock extends Exception {
    private static final long serialVersionUID = 1;

    public OutOfStock(String message) {
      super(message);
    }
  }
}
