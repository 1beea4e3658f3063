package com.acme.shop;

import dev.albroute.AlbFilter;
import dev.albroute.AlbHandler;
import dev.albroute.AlbRequest;
import dev.albroute.AlbResponse;
import dev.albroute.HttpProblem;
import dev.albroute.binding.RequestBinding;
import dev.albroute.json.JsonReader;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Serves {@link Customers} behind an Application Load Balancer. */
@Generated("dev.albroute.processor.AlbRouteProcessor")
public class CustomersHandler extends AlbHandler {
  private static final int LIST = 0;
  private static final int FIND = 1;
  private static final int PUT = 2;
  private static final int DELETE = 3;

  private final Customers service;

  /**
   * A handler that calls a service.
   *
   * @param service answers the requests for {@link Customers}
   */
  public CustomersHandler(Customers service) {
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * A handler that calls a service.
   *
   * @param service answers the requests for {@link Customers}
   * @param filters surround each call, outermost first
   */
  public CustomersHandler(Customers service, AlbFilter... filters) {
    super(filters);
    this.service = Objects.requireNonNull(service, "service");
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
      default:
        return NO_ROUTE;
    }
  }

  private static int routeGet(AlbRequest request) {
    int count = request.segmentCount();
    if (count > 0 && request.segment(0).equals("customers")) {
      if (count == 1) {
        return LIST;
      }
      if (count == 2 && !request.segment(1).isEmpty()) {
        return FIND;
      }
    }
    return NO_ROUTE;
  }

  private static int routePut(AlbRequest request) {
    int count = request.segmentCount();
    if (count == 2 && request.segment(0).equals("customers") && !request.segment(1).isEmpty()) {
      return PUT;
    }
    return NO_ROUTE;
  }

  private static int routeDelete(AlbRequest request) {
    int count = request.segmentCount();
    if (count == 2 && request.segment(0).equals("customers") && !request.segment(1).isEmpty()) {
      return DELETE;
    }
    return NO_ROUTE;
  }

  @Override
  protected String[] methods() {
    return new String[] {"GET", "PUT", "DELETE"};
  }

  @Override
  protected String template(int route) {
    switch (route) {
      case LIST:
        return "/customers";
      case FIND:
        return "/customers/{id}";
      case PUT:
        return "/customers/{id}";
      case DELETE:
        return "/customers/{id}";
      default:
        throw new IllegalArgumentException(String.valueOf(route));
    }
  }

  @Override
  protected AlbResponse<?> call(int route, AlbRequest request) throws Exception {
    switch (route) {
      case LIST:
        return list(request);
      case FIND:
        return find(request);
      case PUT:
        return put(request);
      case DELETE:
        return delete(request);
      default:
        throw new IllegalArgumentException(String.valueOf(route));
    }
  }

  /** {@code GET /customers}: {@link Store#list(Optional)}. */
  private AlbResponse<?> list(AlbRequest request) {
    produces(request, "application/json");
    RequestBinding bind = new RequestBinding(request);
    Optional<String> after = bind.query("after").present()
        ? Optional.ofNullable(bind.asString()) : Optional.empty();
    bind.check();
    Store.Page<Customers.Customer> result = service.list(after);
    return json(AlbResponse.ok(result), "application/json", new CustomersJson.PageOfCustomerEncoder());
  }

  /** {@code GET /customers/{id}}: {@link Store#find(long)}. */
  private AlbResponse<?> find(AlbRequest request) {
    produces(request, "application/json");
    RequestBinding bind = new RequestBinding(request);
    long id = bind.path("id", 1).asLong();
    bind.check();
    Optional<Customers.Customer> result = service.find(id);
    if (result.isEmpty()) {
      throw new HttpProblem(404);
    }
    return json(AlbResponse.ok(result.get()), "application/json", new CustomersJson.CustomerEncoder());
  }

  /** {@code PUT /customers/{id}}: {@link Store#put(long, Object)}. */
  private AlbResponse<?> put(AlbRequest request) {
    consumes(request, "application/json");
    produces(request, "application/json");
    RequestBinding bind = new RequestBinding(request);
    long id = bind.path("id", 1).asLong();
    Customers.Customer value = bodyOfCustomer(bind);
    bind.check();
    Customers.Customer result = service.put(id, value);
    return json(AlbResponse.ok(result), "application/json", new CustomersJson.CustomerEncoder());
  }

  /** {@code DELETE /customers/{id}}: {@link Store#delete(long)}. */
  private AlbResponse<?> delete(AlbRequest request) {
    RequestBinding bind = new RequestBinding(request);
    long id = bind.path("id", 1).asLong();
    bind.check();
    service.delete(id);
    return AlbResponse.noContent();
  }

  @Override
  public void prime() {
    CustomersPriming.prime();
  }

  private static Customers.Customer bodyOfCustomer(RequestBinding bind) {
    JsonReader json = bind.body();
    if (json == null) {
      return null;
    }
    try {
      Customers.Customer body = CustomersJson.readCustomer(json);
      bind.finish(json);
      return body;
    } catch (RuntimeException e) {
      bind.fail(e);
      return null;
    }
  }
}
