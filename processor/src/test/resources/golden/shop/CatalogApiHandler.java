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

/** Serves {@link CatalogApi} behind an Application Load Balancer. */
@Generated("dev.albroute.processor.AlbRouteProcessor")
public class CatalogApiHandler extends AlbHandler {
  private static final int SEARCH = 0;
  private static final int IMAGE = 1;
  private static final int IMAGE2 = 2;
  private static final int LIST = 3;
  private static final int FIND = 4;
  private static final int PUT = 5;
  private static final int DELETE = 6;

  private final CatalogApi service;

  /**
   * A handler that calls a service.
   *
   * @param service answers the requests for {@link CatalogApi}
   */
  public CatalogApiHandler(CatalogApi service) {
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * A handler that calls a service.
   *
   * @param service answers the requests for {@link CatalogApi}
   * @param filters surround each call, outermost first
   */
  public CatalogApiHandler(CatalogApi service, AlbFilter... filters) {
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
    if (count > 0 && request.segment(0).equals("catalog")) {
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
    }
    return NO_ROUTE;
  }

  private static int routePut(AlbRequest request) {
    int count = request.segmentCount();
    if (count > 1 && request.segment(0).equals("catalog")) {
      if (count == 3 && request.segment(1).equals("images") && !request.segment(2).isEmpty()) {
        return IMAGE2;
      }
      if (count == 2 && !request.segment(1).isEmpty()) {
        return PUT;
      }
    }
    return NO_ROUTE;
  }

  private static int routeDelete(AlbRequest request) {
    int count = request.segmentCount();
    if (count == 2 && request.segment(0).equals("catalog") && !request.segment(1).isEmpty()) {
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
      default:
        throw new IllegalArgumentException(String.valueOf(route));
    }
  }

  @Override
  protected AlbResponse<?> call(int route, AlbRequest request) throws Exception {
    switch (route) {
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
      default:
        throw new IllegalArgumentException(String.valueOf(route));
    }
  }

  /** {@code GET /catalog/search}: {@link CatalogApi#search(String)}. */
  private AlbResponse<?> search(AlbRequest request) {
    produces(request, "application/json");
    RequestBinding bind = new RequestBinding(request);
    String text = bind.query("text").asString();
    bind.check();
    List<CatalogApi.Product> result = service.search(text);
    return json(AlbResponse.ok(result), "application/json", new CatalogApiJson.ListOfProductEncoder());
  }

  /** {@code GET /catalog/{id}/image}: {@link CatalogApi#image(long)}. */
  private AlbResponse<?> image(AlbRequest request) {
    produces(request, "application/octet-stream");
    RequestBinding bind = new RequestBinding(request);
    long id = bind.path("id", 1).asLong();
    bind.check();
    byte[] result = service.image(id);
    return binary(AlbResponse.ok(result), "application/octet-stream");
  }

  /** {@code PUT /catalog/images/{id}}: {@link CatalogApi#image(long)}. */
  private AlbResponse<?> image2(AlbRequest request) {
    produces(request, "application/octet-stream");
    RequestBinding bind = new RequestBinding(request);
    long id = bind.path("id", 2).asLong();
    bind.check();
    byte[] result = service.image(id);
    return binary(AlbResponse.ok(result), "application/octet-stream");
  }

  /** {@code GET /catalog}: {@link Store#list(Optional)}. */
  private AlbResponse<?> list(AlbRequest request) {
    produces(request, "application/json");
    RequestBinding bind = new RequestBinding(request);
    Optional<String> after = bind.query("after").present()
        ? Optional.ofNullable(bind.asString()) : Optional.empty();
    bind.check();
    Store.Page<CatalogApi.Product> result = service.list(after);
    return json(AlbResponse.ok(result), "application/json", new CatalogApiJson.PageOfProductEncoder());
  }

  /** {@code GET /catalog/{id}}: {@link Store#find(long)}. */
  private AlbResponse<?> find(AlbRequest request) {
    produces(request, "application/json");
    RequestBinding bind = new RequestBinding(request);
    long id = bind.path("id", 1).asLong();
    bind.check();
    Optional<CatalogApi.Product> result = service.find(id);
    if (result.isEmpty()) {
      throw new HttpProblem(404);
    }
    return json(AlbResponse.ok(result.get()), "application/json", new CatalogApiJson.ProductEncoder());
  }

  /** {@code PUT /catalog/{id}}: {@link Store#put(long, Object)}. */
  private AlbResponse<?> put(AlbRequest request) {
    consumes(request, "application/json");
    produces(request, "application/json");
    RequestBinding bind = new RequestBinding(request);
    long id = bind.path("id", 1).asLong();
    CatalogApi.Product value = bodyOfProduct(bind);
    bind.check();
    CatalogApi.Product result = service.put(id, value);
    return json(AlbResponse.ok(result), "application/json", new CatalogApiJson.ProductEncoder());
  }

  /** {@code DELETE /catalog/{id}}: {@link Store#delete(long)}. */
  private AlbResponse<?> delete(AlbRequest request) {
    RequestBinding bind = new RequestBinding(request);
    long id = bind.path("id", 1).asLong();
    bind.check();
    service.delete(id);
    return AlbResponse.noContent();
  }

  @Override
  public void prime() {
    CatalogApiPriming.prime();
  }

  private static CatalogApi.Product bodyOfProduct(RequestBinding bind) {
    JsonReader json = bind.body();
    if (json == null) {
      return null;
    }
    try {
      CatalogApi.Product body = CatalogApiJson.readProduct(json);
      bind.finish(json);
      return body;
    } catch (RuntimeException e) {
      bind.fail(e);
      return null;
    }
  }
}
