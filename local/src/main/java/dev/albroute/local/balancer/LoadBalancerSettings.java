package dev.albroute.local.balancer;

import dev.albroute.local.event.HeaderAttributes;
import java.time.Clock;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The attributes of a load balancer and its listener. Immutable; start from {@link #DEFAULTS}.
 *
 * @param attributes what happens to request headers
 * @param scheme the listener's protocol as functions see it: {@code http} or {@code https}
 * @param listenerPort the listener's port as functions see it; empty for the port that the client connected to
 * @param dnsName the load balancer's name
 * @param shuffleSeed shuffles response headers; empty keeps their order
 * @param clock dates everything
 */
public record LoadBalancerSettings(
    HeaderAttributes attributes,
    String scheme,
    OptionalInt listenerPort,
    String dnsName,
    OptionalLong shuffleSeed,
    Clock clock) {

  /** A load balancer as it is created: an HTTP listener, all attributes at their defaults. */
  public static final LoadBalancerSettings DEFAULTS = new LoadBalancerSettings(
      HeaderAttributes.DEFAULTS,
      "http",
      OptionalInt.empty(),
      "local-alb-1234567890.us-east-1.elb.amazonaws.com",
      OptionalLong.empty(),
      Clock.systemUTC());

  /**
   * Changes what happens to request headers.
   *
   * @param newAttributes the attributes
   * @return the changed settings
   */
  public LoadBalancerSettings withAttributes(HeaderAttributes newAttributes) {
    return new LoadBalancerSettings(
        newAttributes, scheme, listenerPort, dnsName, shuffleSeed, clock);
  }

  /**
   * Changes the listener that functions see.
   *
   * @param newScheme {@code http} or {@code https}
   * @param newPort its port; empty for the port that the client connected to
   * @return the changed settings
   */
  public LoadBalancerSettings withListener(String newScheme, OptionalInt newPort) {
    return new LoadBalancerSettings(attributes, newScheme, newPort, dnsName, shuffleSeed, clock);
  }

  /**
   * Changes the order of response headers.
   *
   * @param seed shuffles them; empty keeps their order
   * @return the changed settings
   */
  public LoadBalancerSettings withShuffleSeed(OptionalLong seed) {
    return new LoadBalancerSettings(attributes, scheme, listenerPort, dnsName, seed, clock);
  }

  /**
   * Changes the clock.
   *
   * @param newClock dates trace ids, responses and the log
   * @return the changed settings
   */
  public LoadBalancerSettings withClock(Clock newClock) {
    return new LoadBalancerSettings(
        attributes, scheme, listenerPort, dnsName, shuffleSeed, newClock);
  }
}
