package com.acme.shop;

import dev.albroute.AlbPriming;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Goes through {@link CustomersHandler} before the first request does. No service of the function is called.
 */
@Generated("dev.albroute.processor.AlbRouteProcessor")
final class CustomersPriming {
  private CustomersPriming() {
  }

  /** Sends a request down each route. */
  static void prime() {
    CustomersHandler handler = new CustomersHandler(new CustomersSamples());
    AlbPriming.request("GET", "/customers")
        .query("after", "a")
        .send(handler);
    AlbPriming.request("GET", "/customers/1").send(handler);
    AlbPriming.request("PUT", "/customers/1")
        .body("application/json", "{\"name\":\"a\"}")
        .send(handler);
    AlbPriming.request("DELETE", "/customers/1").send(handler);
  }

  private static Store.Page<Customers.Customer> pageOfCustomer() {
    return new Store.Page<>(List.of(customer()), "a");
  }

  private static Customers.Customer customer() {
    return new Customers.Customer("a");
  }

  /** Gives back samples. */
  private static final class CustomersSamples implements Customers {
    @Override
    public Store.Page<Customers.Customer> list(Optional<String> after) {
      return pageOfCustomer();
    }

    @Override
    public Optional<Customers.Customer> find(long id) {
      return Optional.of(customer());
    }

    @Override
    public Customers.Customer put(long id, Customers.Customer value) {
      return customer();
    }

    @Override
    public void delete(long id) {
    }
  }
}
