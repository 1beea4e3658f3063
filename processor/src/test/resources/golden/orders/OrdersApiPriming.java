package com.acme.orders;

import dev.albroute.AlbPriming;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Goes through {@link OrdersApiHandler} before the first request does. No service of the function is called.
 */
@Generated("dev.albroute.processor.AlbRouteProcessor")
final class OrdersApiPriming {
  private OrdersApiPriming() {
  }

  /** Sends a request down each route. */
  static void prime() {
    OrdersApiHandler handler = new OrdersApiHandler(new OrdersApiSamples());
    AlbPriming.request("GET", "/orders/00000000-0000-0001-0000-000000000001").send(handler);
    AlbPriming.request("GET", "/orders")
        .query("status", "NEW")
        .query("limit", "1")
        .send(handler);
    AlbPriming.request("POST", "/orders")
        .body("application/json", "{\"reference\":\"a\",\"quantity\":1}")
        .send(handler);
    AlbPriming.request("DELETE", "/orders/00000000-0000-0001-0000-000000000001").send(handler);
  }

  private static OrdersApi.Order order() {
    return new OrdersApi.Order(new UUID(1, 1), OrdersApi.OrderStatus.NEW, "a", 1,
        new BigDecimal("1.50"));
  }

  /** Gives back samples. */
  private static final class OrdersApiSamples implements OrdersApi {
    @Override
    public Optional<OrdersApi.Order> find(UUID id) {
      return Optional.of(order());
    }

    @Override
    public List<OrdersApi.Order> list(List<OrdersApi.OrderStatus> status, int limit) {
      return List.of(order());
    }

    @Override
    public OrdersApi.Order place(OrdersApi.NewOrder order) {
      return order();
    }

    @Override
    public void cancel(UUID id) {
    }
  }
}
