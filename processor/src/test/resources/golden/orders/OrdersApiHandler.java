package com.acme.orders;

import dev.albroute.AlbFilter;
import dev.albroute.AlbHandler;
import dev.albroute.AlbRequest;
import dev.albroute.AlbResponse;
import dev.albroute.HttpProblem;
import dev.albroute.binding.RequestBinding;
import dev.albroute.json.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Serves {@link OrdersApi} behind an Application Load Balancer. */
@Generated("dev.albroute.processor.AlbRouteProcessor")
public class OrdersApiHandler extends AlbHandler {
  private static final int FIND = 0;
  private static final int LIST = 1;
  private static final int PLACE = 2;
  private static final int CANCEL = 3;

  private final OrdersApi service;

  /**
   * A handler that calls a service.
   *
   * @param service answers the requests for {@link OrdersApi}
   */
  public OrdersApiHandler(OrdersApi service) {
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * A handler that calls a service.
   *
   * @param service answers the requests for {@link OrdersApi}
   * @param filters surround each call, outermost first
   */
  public OrdersApiHandler(OrdersApi service, AlbFilter... filters) {
    super(filters);
    this.service = Objects.requireNonNull(service, "service");
  }

  @Override
  protected int route(String method, AlbRequest request) {
    switch (method) {
      case "GET":
        return routeGet(request);
      case "POST":
        return routePost(request);
      case "DELETE":
        return routeDelete(request);
      default:
        return NO_ROUTE;
    }
  }

  private static int routeGet(AlbRequest request) {
    int count = request.segmentCount();
    if (count > 0 && request.segment(0).equals("orders")) {
      if (count == 1) {
        return LIST;
      }
      if (count == 2 && !request.segment(1).isEmpty()) {
        return FIND;
      }
    }
    return NO_ROUTE;
  }

  private static int routePost(AlbRequest request) {
    int count = request.segmentCount();
    if (count == 1 && request.segment(0).equals("orders")) {
      return PLACE;
    }
    return NO_ROUTE;
  }

  private static int routeDelete(AlbRequest request) {
    int count = request.segmentCount();
    if (count == 2 && request.segment(0).equals("orders") && !request.segment(1).isEmpty()) {
      return CANCEL;
    }
    return NO_ROUTE;
  }

  @Override
  protected String[] methods() {
    return new String[] {"GET", "POST", "DELETE"};
  }

  @Override
  protected String template(int route) {
    switch (route) {
      case FIND:
        return "/orders/{id}";
      case LIST:
        return "/orders";
      case PLACE:
        return "/orders";
      case CANCEL:
        return "/orders/{id}";
      default:
        throw new IllegalArgumentException(String.valueOf(route));
    }
  }

  @Override
  protected AlbResponse<?> call(int route, AlbRequest request) throws Exception {
    switch (route) {
      case FIND:
        return find(request);
      case LIST:
        return list(request);
      case PLACE:
        return place(request);
      case CANCEL:
        return cancel(request);
      default:
        throw new IllegalArgumentException(String.valueOf(route));
    }
  }

  @Override
  protected HttpProblem problem(Throwable thrown) {
    if (thrown instanceof OrdersApi.OutOfStock) {
      return new HttpProblem(409, thrown.getMessage(), thrown);
    }
    return super.problem(thrown);
  }

  /** {@code GET /orders/{id}}: {@link OrdersApi#find(UUID)}. */
  private AlbResponse<?> find(AlbRequest request) {
    produces(request, "application/json");
    RequestBinding bind = new RequestBinding(request);
    UUID id = bind.path("id", 1).asUUID();
    bind.check();
    Optional<OrdersApi.Order> result = service.find(id);
    if (result.isEmpty()) {
      throw new HttpProblem(404);
    }
    return json(AlbResponse.ok(result.get()), "application/json", new OrdersApiJson.OrderEncoder());
  }

  /** {@code GET /orders}: {@link OrdersApi#list(List, int)}. */
  private AlbResponse<?> list(AlbRequest request) {
    produces(request, "application/json");
    RequestBinding bind = new RequestBinding(request);
    List<OrdersApi.OrderStatus> status = new ArrayList<>();
    for (bind.query("status"); bind.next(); ) {
      status.add(orderStatus(bind));
    }
    int limit = bind.query("limit").orDefault("20").asInt();
    bind.check();
    List<OrdersApi.Order> result = service.list(status, limit);
    return json(AlbResponse.ok(result), "application/json", new OrdersApiJson.ListOfOrderEncoder());
  }

  /** {@code POST /orders}: {@link OrdersApi#place(OrdersApi.NewOrder)}. */
  private AlbResponse<?> place(AlbRequest request) throws OrdersApi.OutOfStock {
    consumes(request, "application/json");
    produces(request, "application/json");
    RequestBinding bind = new RequestBinding(request);
    OrdersApi.NewOrder order = bodyOfNewOrder(bind);
    bind.check();
    OrdersApi.Order result = service.place(order);
    return json(AlbResponse.of(201, result), "application/json", new OrdersApiJson.OrderEncoder());
  }

  /** {@code DELETE /orders/{id}}: {@link OrdersApi#cancel(UUID)}. */
  private AlbResponse<?> cancel(AlbRequest request) {
    RequestBinding bind = new RequestBinding(request);
    UUID id = bind.path("id", 1).asUUID();
    bind.check();
    service.cancel(id);
    return AlbResponse.noContent();
  }

  @Override
  public void prime() {
    OrdersApiPriming.prime();
  }

  private static OrdersApi.OrderStatus orderStatus(RequestBinding bind) {
    String constant = bind.value();
    switch (constant) {
      case "NEW":
        return OrdersApi.OrderStatus.NEW;
      case "SHIPPED":
        return OrdersApi.OrderStatus.SHIPPED;
      default:
        bind.reject("one of NEW, SHIPPED");
        return null;
    }
  }

  private static OrdersApi.NewOrder bodyOfNewOrder(RequestBinding bind) {
    JsonReader json = bind.body();
    if (json == null) {
      return null;
    }
    try {
      OrdersApi.NewOrder body = OrdersApiJson.readNewOrder(json);
      bind.finish(json);
      return body;
    } catch (RuntimeException e) {
      bind.fail(e);
      return null;
    }
  }
}
