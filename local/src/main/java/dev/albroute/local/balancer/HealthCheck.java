package dev.albroute.local.balancer;

import java.time.Duration;

/**
 * The health check of a target group, with the defaults that the user guide gives for Lambda targets.
 *
 * @param path the path that is requested
 * @param interval the time between two checks
 * @param timeout how long a check may take
 * @param healthyThreshold how many successes in a row make an unhealthy target healthy
 * @param unhealthyThreshold how many failures in a row make a healthy target unhealthy
 * @param matcher the status codes that count as success: {@code 200}, {@code 200,202} or {@code 200-299}
 */
public record HealthCheck(
    String path,
    Duration interval,
    Duration timeout,
    int healthyThreshold,
    int unhealthyThreshold,
    String matcher) {

  /** Every 35 seconds a GET of / that must answer 200 within 30 seconds. */
  public static final HealthCheck DEFAULTS =
      new HealthCheck("/", Duration.ofSeconds(35), Duration.ofSeconds(30), 5, 2, "200");

  /**
   * Changes the path.
   *
   * @param newPath the path that is requested
   * @return the changed check
   */
  public HealthCheck withPath(String newPath) {
    return new HealthCheck(
        newPath, interval, timeout, healthyThreshold, unhealthyThreshold, matcher);
  }

  /**
   * Changes the interval.
   *
   * @param newInterval the time between two checks; a real load balancer allows 5 to 300 seconds
   * @return the changed check
   */
  public HealthCheck withInterval(Duration newInterval) {
    return new HealthCheck(
        path, newInterval, timeout, healthyThreshold, unhealthyThreshold, matcher);
  }

  /**
   * Changes the success codes.
   *
   * @param newMatcher such as {@code 200-299}
   * @return the changed check
   */
  public HealthCheck withMatcher(String newMatcher) {
    return new HealthCheck(
        path, interval, timeout, healthyThreshold, unhealthyThreshold, newMatcher);
  }
}
