package com.acme.shop;

import dev.albroute.AlbFilter;
import dev.albroute.AlbHandler;
import dev.albroute.AlbRequest;
import dev.albroute.AlbResponse;
import dev.albroute.HttpProblem;
import dev.albroute.binding.RequestBinding;
import dev.albroute.json.JsonReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Serves {@link ShopApi} behind an Application Load Balancer. */
@Generated("dev.albroute.processor.AlbRouteProcessor")
public class ShopApiHandler extends AlbHandler {
  private static final int FALLBACK = 0;
  private static final int SEARCH = 1;
  private static final int IMAGE = 2;
  private static final int IMAGE2 = 3;
  private static final int LIST = 4;
  private static final int FIND = 5;
  private static final int PUT = 6;
  private static final int DELETE = 7;
  private static final int LIST2 = 8;
  private static final int FIND2 = 9;
  private static final int PUT2 = 10;
  private static final int DELETE2 = 11;

  private final ShopApi shopApi;

  private final CatalogApi catalogApi;

  private final Customers customers;

  /**
   * A handler that calls some services.
   *
   * @param shopApi answers the requests for {@link ShopApi}
   * @param catalogApi answers the requests for {@link CatalogApi}
   * @param customers answers the requests for {@link Customers}
   */
  public ShopApiHandler(ShopApi shopApi, CatalogApi catalogApi, Customers customers) {
    this.shopApi = Objects.requireNonNull(shopApi, "shopApi");
    this.catalogApi = Objects.requireNonNull(catalogApi, "catalogApi");
    this.customers = Objects.requireNonNull(customers, "customers");
  }

  /**
   * A handler that calls some services.
   *
   * @param shopApi answers the requests for {@link ShopApi}
   * @param catalogApi answers the requests for {@link CatalogApi}
   * @param customers answers the requests for {@link Customers}
   * @param filters surround each call, outermost first
   */
  public ShopApiHandler(ShopApi shopApi, CatalogApi catalogApi, Customers customers,
      AlbFilter... filters) {
    super(filters);
    this.shopApi = Objects.requireNonNull(shopApi, "shopApi");
    this.catalogApi = Objects.requireNonNull(catalogApi, "catalogApi");
    this.customers = Objects.requireNonNull(customers, "customers");
  }

  @Override
  protected int route(String method, AlbRequest request) {
    switch (method) {
      case "GET":
        return routeGet(request);
      case "PUT":
        return routePut(request);
      case "DELETE":
        return routeDelete(request);
      case "*":
        return routeAny(request);
      default:
        return NO_ROUTE;
    }
  }

  private static int routeAny(AlbRequest request) {
    return FALLBACK;
  }

  private static int routeGet(AlbRequest request) {
    int count = request.segmentCount();
    if (count > 0) {
      switch (request.segment(0)) {
        case "catalog":
          if (count == 1) {
            return LIST;
          }
          if (count == 2 && request.segment(1).equals("search")) {
            return SEARCH;
          }
          if (!request.segment(1).isEmpty()) {
            if (count == 2) {
              return FIND;
            }
            if (count == 3 && request.segment(2).equals("image")) {
              return IMAGE;
            }
          }
          break;
        case "customers":
          if (count == 1) {
            return LIST2;
          }
          if (count == 2 && !request.segment(1).isEmpty()) {
            return FIND2;
          }
          break;
        default:
          break;
      }
    }
    return NO_ROUTE;
  }

  private static int routePut(AlbRequest request) {
    int count = request.segmentCount();
    if (count > 0) {
      switch (request.segment(0)) {
        case "catalog":
          if (count > 1) {
            if (count == 3 && request.segment(1).equals("images") && !request.segment(2).isEmpty()) {
              return IMAGE2;
            }
            if (count == 2 && !request.segment(1).isEmpty()) {
              return PUT;
            }
          }
          break;
        case "customers":
          if (count == 2 && !request.segment(1).isEmpty()) {
            return PUT2;
          }
          break;
        default:
          break;
      }
    }
    return NO_ROUTE;
  }

  private static int routeDelete(AlbRequest request) {
    int count = request.segmentCount();
    if (count > 0) {
      switch (request.segment(0)) {
        case "catalog":
          if (count == 2 && !request.segment(1).isEmpty()) {
            return DELETE;
          }
          break;
        case "customers":
          if (count == 2 && !request.segment(1).isEmpty()) {
            return DELETE2;
          }
          break;
        default:
          break;
      }
    }
    return NO_ROUTE;
  }

  @Override
  protected String[] methods() {
    return new String[] {"*", "GET", "PUT", "DELETE"};
  }

  @Override
  protected String template(int route) {
    switch (route) {
      case FALLBACK:
        return "/{path*}";
      case SEARCH:
        return "/catalog/search";
      case IMAGE:
        return "/catalog/{id}/image";
      case IMAGE2:
        return "/catalog/images/{id}";
      case LIST:
        return "/catalog";
      case FIND:
        return "/catalog/{id}";
      case PUT:
        return "/catalog/{id}";
      case DELETE:
        return "/catalog/{id}";
      case LIST2:
        return "/customers";
      case FIND2:
        return "/customers/{id}";
      case PUT2:
        return "/customers/{id}";
      case DELETE2:
        return "/customers/{id}";
      default:
        throw new IllegalArgumentException(String.valueOf(route));
    }
  }

  @Override
  protected AlbResponse<?> call(int route, AlbRequest request) throws Exception {
    switch (route) {
      case FALLBACK:
        return fallback(request);
      case SEARCH:
        return search(request);
      case IMAGE:
        return image(request);
      case IMAGE2:
        return image2(request);
      case LIST:
        return list(request);
      case FIND:
        return find(request);
      case PUT:
        return put(request);
      case DELETE:
        return delete(request);
      case LIST2:
        return list2(request);
      case FIND2:
        return find2(request);
      case PUT2:
        return put2(request);
      case DELETE2:
        return delete2(request);
      default:
        throw new IllegalArgumentException(String.valueOf(route));
    }
  }

  /** {@code * /{path*}}: {@link ShopApi#fallback(String)}. */
  private AlbResponse<?> fallback(AlbRequest request) {
    produces(request, "text/plain; charset=utf-8");
    RequestBinding bind = new RequestBinding(request);
    String path = bind.rest("path", 0).asString();
    bind.check();
    String result = shopApi.fallback(path);
    return text(AlbResponse.ok(result), "text/plain; charset=utf-8");
  }

  /** {@code GET /catalog/search}: {@link CatalogApi#search(String)}. */
  private AlbResponse<?> search(AlbRequest request) {
    produces(request, "application/json");
    RequestBinding bind = new RequestBinding(request);
    String text = bind.query("text").asString();
    bind.check();
    List<CatalogApi.Product> result = catalogApi.search(text);
    return json(AlbResponse.ok(result), "application/json", new ShopApiJson.ListOfProductEncoder());
  }

  /** {@code GET /catalog/{id}/image}: {@link CatalogApi#image(long)}. */
  private AlbResponse<?> image(AlbRequest request) {
    produces(request, "application/octet-stream");
    RequestBinding bind = new RequestBinding(request);
    long id = bind.path("id", 1).asLong();
    bind.check();
    byte[] result = catalogApi.image(id);
    return binary(AlbResponse.ok(result), "application/octet-stream");
  }

  /** {@code PUT /catalog/images/{id}}: {@link CatalogApi#image(long)}. */
  private AlbResponse<?> image2(AlbRequest request) {
    produces(request, "application/octet-stream");
    RequestBinding bind = new RequestBinding(request);
    long id = bind.path("id", 2).asLong();
    bind.check();
    byte[] result = catalogApi.image(id);
    return binary(AlbResponse.ok(result), "application/octet-stream");
  }

  /** {@code GET /catalog}: {@link Store#list(Optional)}. */
  private AlbResponse<?> list(AlbRequest request) {
    produces(request, "application/json");
    RequestBinding bind = new RequestBinding(request);
    Optional<String> after = bind.query("after").present()
        ? Optional.ofNullable(bind.asString()) : Optional.empty();
    bind.check();
    Store.Page<CatalogApi.Product> result = catalogApi.list(after);
    return json(AlbResponse.ok(result), "application/json", new ShopApiJson.PageOfProductEncoder());
  }

  /** {@code GET /catalog/{id}}: {@link Store#find(long)}. */
  private AlbResponse<?> find(AlbRequest request) {
    produces(request, "application/json");
    RequestBinding bind = new RequestBinding(request);
    long id = bind.path("id", 1).asLong();
    bind.check();
    Optional<CatalogApi.Product> result = catalogApi.find(id);
    if (result.isEmpty()) {
      throw new HttpProblem(404);
    }
    return json(AlbResponse.ok(result.get()), "application/json", new ShopApiJson.ProductEncoder());
  }

  /** {@code PUT /catalog/{id}}: {@link Store#put(long, Object)}. */
  private AlbResponse<?> put(AlbRequest request) {
    consumes(request, "application/json");
    produces(request, "application/json");
    RequestBinding bind = new RequestBinding(request);
    long id = bind.path("id", 1).asLong();
    CatalogApi.Product value = bodyOfProduct(bind);
    bind.check();
    CatalogApi.Product result = catalogApi.put(id, value);
    return json(AlbResponse.ok(result), "application/json", new ShopApiJson.ProductEncoder());
  }

  /** {@code DELETE /catalog/{id}}: {@link Store#delete(long)}. */
  private AlbResponse<?> delete(AlbRequest request) {
    RequestBinding bind = new RequestBinding(request);
    long id = bind.path("id", 1).asLong();
    bind.check();
    catalogApi.delete(id);
    return AlbResponse.noContent();
  }

  /** {@code GET /customers}: {@link Store#list(Optional)}. */
  private AlbResponse<?> list2(AlbRequest request) {
    produces(request, "application/json");
    RequestBinding bind = new RequestBinding(request);
    Optional<String> after = bind.query("after").present()
        ? Optional.ofNullable(bind.asString()) : Optional.empty();
    bind.check();
    Store.Page<Customers.Customer> result = customers.list(after);
    return json(AlbResponse.ok(result), "application/json", new ShopApiJson.PageOfCustomerEncoder());
  }

  /** {@code GET /customers/{id}}: {@link Store#find(long)}. */
  private AlbResponse<?> find2(AlbRequest request) {
    produces(request, "application/json");
    RequestBinding bind = new RequestBinding(request);
    long id = bind.path("id", 1).asLong();
    bind.check();
    Optional<Customers.Customer> result = customers.find(id);
    if (result.isEmpty()) {
      throw new HttpProblem(404);
    }
    return json(AlbResponse.ok(result.get()), "application/json", new ShopApiJson.CustomerEncoder());
  }

  /** {@code PUT /customers/{id}}: {@link Store#put(long, Object)}. */
  private AlbResponse<?> put2(AlbRequest request) {
    consumes(request, "application/json");
    produces(request, "application/json");
    RequestBinding bind = new RequestBinding(request);
    long id = bind.path("id", 1).asLong();
    Customers.Customer value = bodyOfCustomer(bind);
    bind.check();
    Customers.Customer result = customers.put(id, value);
    return json(AlbResponse.ok(result), "application/json", new ShopApiJson.CustomerEncoder());
  }

  /** {@code DELETE /customers/{id}}: {@link Store#delete(long)}. */
  private AlbResponse<?> delete2(AlbRequest request) {
    RequestBinding bind = new RequestBinding(request);
    long id = bind.path("id", 1).asLong();
    bind.check();
    customers.delete(id);
    return AlbResponse.noContent();
  }

  @Override
  public void prime() {
    ShopApiPriming.prime();
  }

  private static CatalogApi.Product bodyOfProduct(RequestBinding bind) {
    JsonReader json = bind.body();
    if (json == null) {
      return null;
    }
    try {
      CatalogApi.Product body = ShopApiJson.readProduct(json);
      bind.finish(json);
      return body;
    } catch (RuntimeException e) {
      bind.fail(e);
      return null;
    }
  }

  private static Customers.Customer bodyOfCustomer(RequestBinding bind) {
    JsonReader json = bind.body();
    if (json == null) {
      return null;
    }
    try {
      Customers.Customer body = ShopApiJson.readCustomer(json);
      bind.finish(json);
      return body;
    } catch (RuntimeException e) {
      bind.fail(e);
      return null;
    }
  }
}
