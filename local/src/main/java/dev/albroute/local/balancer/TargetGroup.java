package dev.albroute.local.balancer;

import dev.albroute.local.event.HeaderMode;
import dev.albroute.local.lambda.LambdaFunction;
import java.util.Optional;

/**
 * A target group of type {@code lambda}.
 *
 * @param arn its ARN
 * @param mode its header mode
 * @param function the registered function; without one every request is answered 503
 * @param healthCheck the health check, when it is enabled
 */
public record TargetGroup(
    String arn,
    HeaderMode mode,
    Optional<LambdaFunction> function,
    Optional<HealthCheck> healthCheck) {

  /**
   * The name within the ARN.
   *
   * @return such as {@code orders} of {@code …:targetgroup/orders/6d0ecf831eec9f09}
   */
  public String name() {
    String[] parts = arn.split("/", -1);
    return parts.length == 3 ? parts[1] : arn;
  }
}
