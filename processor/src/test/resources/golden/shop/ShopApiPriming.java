package com.acme.shop;

import dev.albroute.AlbPriming;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Goes through {@link ShopApiHandler} before the first request does. No service of the function is called.
 */
@Generated("dev.albroute.processor.AlbRouteProcessor")
final class ShopApiPriming {
  private ShopApiPriming() {
  }

  /** Sends a request down each route. */
  static void prime() {
    ShopApiHandler handler = new ShopApiHandler(new ShopApiSamples(), new CatalogApiSamples(), new CustomersSamples());
    AlbPriming.request("PROPFIND", "/a").send(handler);
    AlbPriming.request("GET", "/catalog/search")
        .query("text", "a")
        .send(handler);
    AlbPriming.request("GET", "/catalog/1/image").send(handler);
    AlbPriming.request("PUT", "/catalog/images/1").send(handler);
    AlbPriming.request("GET", "/catalog")
        .query("after", "a")
        .send(handler);
    AlbPriming.request("GET", "/catalog/1").send(handler);
    AlbPriming.request("PUT", "/catalog/1")
        .body("application/json", "{\"id\":1,\"title\":\"a\",\"related\":[]}")
        .send(handler);
    AlbPriming.request("DELETE", "/catalog/1").send(handler);
    AlbPriming.request("GET", "/customers")
        .query("after", "a")
        .send(handler);
    AlbPriming.request("GET", "/customers/1").send(handler);
    AlbPriming.request("PUT", "/customers/1")
        .body("application/json", "{\"name\":\"a\"}")
        .send(handler);
    AlbPriming.request("DELETE", "/customers/1").send(handler);
  }

  private static CatalogApi.Product product() {
    return new CatalogApi.Product(1L, "a", List.of());
  }

  private static Store.Page<CatalogApi.Product> pageOfProduct() {
    return new Store.Page<>(List.of(product()), "a");
  }

  private static Store.Page<Customers.Customer> pageOfCustomer() {
    return new Store.Page<>(List.of(customer()), "a");
  }

  private static Customers.Customer customer() {
    return new Customers.Customer("a");
  }

  /** Gives back samples. */
  private static final class ShopApiSamples implements ShopApi {
    @Override
    public String fallback(String path) {
      return "a";
    }
  }

  /** Gives back samples. */
  private static final class CatalogApiSamples implements CatalogApi {
    @Override
    public List<CatalogApi.Product> search(String text) {
      return List.of(product());
    }

    @Override
    public byte[] image(long id) {
      return new byte[] {1};
    }

    @Override
    public Store.Page<CatalogApi.Product> list(Optional<String> after) {
      return pageOfProduct();
    }

    @Override
    public Optional<CatalogApi.Product> find(long id) {
      return Optional.of(product());
    }

    @Override
    public CatalogApi.Product put(long id, CatalogApi.Product value) {
      return product();
    }

    @Override
    public void delete(long id) {
    }
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
