package dev.albroute.local;

import dev.albroute.local.balancer.LoadBalancer;
import dev.albroute.local.balancer.TargetGroup;
import dev.albroute.local.lambda.LambdaFunction;
import java.util.List;

/** A load balancer and the target groups whose functions belong to it. */
record Assembly(LoadBalancer balancer, List<TargetGroup> targetGroups) implements AutoCloseable {

  @Override
  public void close() {
    targetGroups.forEach(group -> group.function().ifPresent(LambdaFunction::close));
  }
}
