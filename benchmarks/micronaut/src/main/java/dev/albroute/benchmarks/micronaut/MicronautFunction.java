package dev.albroute.benchmarks.micronaut;

import io.micronaut.function.aws.proxy.alb.ApplicationLoadBalancerFunction;

/** Micronaut's function for load balancers; its documentation names the superclass as the handler. */
public class MicronautFunction extends ApplicationLoadBalancerFunction {

  /** A function. */
  public MicronautFunction() {}
}
