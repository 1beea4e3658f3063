package com.acme.fleet;

import dev.albroute.AlbPriming;
import javax.annotation.processing.Generated;

/**
 * Goes through {@link FleetApiHandler} before the first request does. No service of the function is called.
 */
@Generated("dev.albroute.processor.AlbRouteProcessor")
final class FleetApiPriming {
  private FleetApiPriming() {
  }

  /** Sends a request down each route. */
  static void prime() {
    FleetApiHandler handler = new FleetApiHandler(new FleetApiSamples());
    AlbPriming.request("POST", "/vehicles")
        .body("application/json", "null")
        .send(handler);
    AlbPriming.request("PUT", "/vehicles/a")
        .body("application/json", "{\"parking_spaces\":1,\"street\":\"a\",\"town\":\"a\"}")
        .send(handler);
  }

  /** Gives back samples. */
  private static final class FleetApiSamples implements FleetApi {
    @Override
    public FleetApi.Vehicle add(FleetApi.Vehicle vehicle) {
      return null;
    }

    @Override
    public FleetApi.Garage park(String plate, FleetApi.Garage garage) {
      return null;
    }
  }
}
