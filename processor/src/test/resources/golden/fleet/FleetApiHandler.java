package com.acme.fleet;

import dev.albroute.AlbFilter;
import dev.albroute.AlbHandler;
import dev.albroute.AlbRequest;
import dev.albroute.AlbResponse;
import dev.albroute.binding.RequestBinding;
import dev.albroute.json.JsonReader;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Serves {@link FleetApi} behind an Application Load Balancer. */
@Generated("dev.albroute.processor.AlbRouteProcessor")
public class FleetApiHandler extends AlbHandler {
  private static final int ADD = 0;
  private static final int PARK = 1;

  private final FleetApi service;

  /**
   * A handler that calls a service.
   *
   * @param service answers the requests for {@link FleetApi}
   */
  public FleetApiHandler(FleetApi service) {
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * A handler that calls a service.
   *
   * @param service answers the requests for {@link FleetApi}
   * @param filters surround each call, outermost first
   */
  public FleetApiHandler(FleetApi service, AlbFilter... filters) {
    super(filters);
    this.service = Objects.requireNonNull(service, "service");
  }

  @Override
  protected int route(String method, AlbRequest request) {
    switch (method) {
      case "POST":
        return routePost(request);
      case "PUT":
        return routePut(request);
      default:
        return NO_ROUTE;
    }
  }

  private static int routePost(AlbRequest request) {
    int count = request.segmentCount();
    if (count == 1 && request.segment(0).equals("vehicles")) {
      return ADD;
    }
    return NO_ROUTE;
  }

  private static int routePut(AlbRequest request) {
    int count = request.segmentCount();
    if (count == 2 && request.segment(0).equals("vehicles") && !request.segment(1).isEmpty()) {
      return PARK;
    }
    return NO_ROUTE;
  }

  @Override
  protected String[] methods() {
    return new String[] {"POST", "PUT"};
  }

  @Override
  protected String template(int route) {
    switch (route) {
      case ADD:
        return "/vehicles";
      case PARK:
        return "/vehicles/{plate}";
      default:
        throw new IllegalArgumentException(String.valueOf(route));
    }
  }

  @Override
  protected AlbResponse<?> call(int route, AlbRequest request) throws Exception {
    switch (route) {
      case ADD:
        return add(request);
      case PARK:
        return park(request);
      default:
        throw new IllegalArgumentException(String.valueOf(route));
    }
  }

  /** {@code POST /vehicles}: {@link FleetApi#add(FleetApi.Vehicle)}. */
  private AlbResponse<?> add(AlbRequest request) {
    consumes(request, "application/json");
    produces(request, "application/json");
    RequestBinding bind = new RequestBinding(request);
    FleetApi.Vehicle vehicle = bodyOfVehicle(bind);
    bind.check();
    FleetApi.Vehicle result = service.add(vehicle);
    return json(AlbResponse.ok(result), "application/json", new FleetApiJson.VehicleEncoder());
  }

  /** {@code PUT /vehicles/{plate}}: {@link FleetApi#park(String, FleetApi.Garage)}. */
  private AlbResponse<?> park(AlbRequest request) {
    consumes(request, "application/json");
    produces(request, "application/json");
    RequestBinding bind = new RequestBinding(request);
    String plate = bind.path("plate", 1).asString();
    FleetApi.Garage garage = bodyOfGarage(bind);
    bind.check();
    FleetApi.Garage result = service.park(plate, garage);
    return json(AlbResponse.ok(result), "application/json", new FleetApiJson.GarageEncoder());
  }

  @Override
  public void prime() {
    FleetApiPriming.prime();
  }

  private static FleetApi.Vehicle bodyOfVehicle(RequestBinding bind) {
    JsonReader json = bind.body();
    if (json == null) {
      return null;
    }
    try {
      FleetApi.Vehicle body = FleetApiJson.readVehicle(json);
      bind.finish(json);
      return body;
    } catch (RuntimeException e) {
      bind.fail(e);
      return null;
    }
  }

  private static FleetApi.Garage bodyOfGarage(RequestBinding bind) {
    JsonReader json = bind.body();
    if (json == null) {
      return null;
    }
    try {
      FleetApi.Garage body = FleetApiJson.readGarage(json);
      bind.finish(json);
      return body;
    } catch (RuntimeException e) {
      bind.fail(e);
      return null;
    }
  }
}
