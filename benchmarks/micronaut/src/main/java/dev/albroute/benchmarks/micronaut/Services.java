package dev.albroute.benchmarks.micronaut;

import dev.albroute.benchmarks.order.OrderService;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Makes the service. */
@Factory
public class Services {

  @Singleton
  OrderService orders() {
    return new OrderService();
  }
}
