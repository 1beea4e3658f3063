package dev.albroute.local;

import dev.albroute.local.balancer.Exchange;
import dev.albroute.local.balancer.LoadBalancer;
import dev.albroute.local.balancer.LoadBalancerSettings;
import dev.albroute.local.balancer.TargetGroup;
import dev.albroute.local.lambda.LambdaFunction;
import dev.albroute.local.rules.RuleSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A load balancer and the target groups whose functions belong to it. */
record Assembly(LoadBalancer balancer, List<TargetGroup> targetGroups) implements AutoCloseable {

  static Assembly of(
      LoadBalancerSettings settings,
      RuleSet rules,
      List<TargetGroup> groups,
      Consumer<Exchange> log) {
    Map<String, TargetGroup> byArn = new LinkedHashMap<>();
    groups.forEach(group -> byArn.put(group.arn(), group));
    return new Assembly(new LoadBalancer(settings, rules, byArn, log), List.copyOf(byArn.values()));
  }

  @Override
  public void close() {
    targetGroups.forEach(group -> group.function().ifPresent(LambdaFunction::close));
  }
}
