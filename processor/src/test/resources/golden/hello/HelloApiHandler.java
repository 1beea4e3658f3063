package com.acme.hello;

import dev.albroute.AlbFilter;
import dev.albroute.AlbHandler;
import dev.albroute.AlbRequest;
import dev.albroute.AlbResponse;
import dev.albroute.binding.RequestBinding;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Serves {@link HelloApi} behind an Application Load Balancer. */
@Generated("dev.albroute.processor.AlbRouteProcessor")
class HelloApiHandler extends AlbHandler {
  private static final int HELLO = 0;

  private final HelloApi service;

  /** A handler that calls the {@code default} methods of {@link HelloApi}. */
  HelloApiHandler() {
    this(new HelloApi() {});
  }

  /**
   * A handler that calls a service.
   *
   * @param service answers the requests for {@link HelloApi}
   */
  HelloApiHandler(HelloApi service) {
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * A handler that calls a service.
   *
   * @param service answers the requests for {@link HelloApi}
   * @param filters surround each call, outermost first
   */
  HelloApiHandler(HelloApi service, AlbFilter... filters) {
    super(filters);
    this.service = Objects.requireNonNull(service, "service");
  }

  @Override
  protected int route(String method, AlbRequest request) {
    switch (method) {
      case "GET":
        return routeGet(request);
      default:
        return NO_ROUTE;
    }
  }

  private static int routeGet(AlbRequest request) {
    int count = request.segmentCount();
    if (count == 1 && request.segment(0).equals("hello")) {
      return HELLO;
    }
    return NO_ROUTE;
  }

  @Override
  protected String[] methods() {
    return new String[] {"GET"};
  }

  @Override
  protected String template(int route) {
    switch (route) {
      case HELLO:
        return "/hello";
      default:
        throw new IllegalArgumentException(String.valueOf(route));
    }
  }

  @Override
  protected AlbResponse<?> call(int route, AlbRequest request) throws Exception {
    switch (route) {
      case HELLO:
        return hello(request);
      default:
        throw new IllegalArgumentException(String.valueOf(route));
    }
  }

  /** {@code GET /hello}: {@link HelloApi#hello(String)}. */
  private AlbResponse<?> hello(AlbRequest request) {
    produces(request, "text/plain; charset=utf-8");
    RequestBinding bind = new RequestBinding(request);
    String name = bind.query("name").orDefault("world").asString();
    bind.check();
    String result = service.hello(name);
    return text(AlbResponse.ok(result), "text/plain; charset=utf-8");
  }

  @Override
  public void prime() {
    HelloApiPriming.prime();
  }
}
