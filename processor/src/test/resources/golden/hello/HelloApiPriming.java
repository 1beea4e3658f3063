package com.acme.hello;

import dev.albroute.AlbPriming;
import javax.annotation.processing.Generated;

/**
 * Goes through {@link HelloApiHandler} before the first request does. No service of the function is called.
 */
@Generated("dev.albroute.processor.AlbRouteProcessor")
final class HelloApiPriming {
  private HelloApiPriming() {
  }

  /** Sends a request down each route. */
  static void prime() {
    HelloApiHandler handler = new HelloApiHandler(new HelloApiSamples());
    AlbPriming.request("GET", "/hello")
        .query("name", "a")
        .send(handler);
  }

  /** Gives back samples. */
  private static final class HelloApiSamples implements HelloApi {
    @Override
    public String hello(String name) {
      return "a";
    }
  }
}
