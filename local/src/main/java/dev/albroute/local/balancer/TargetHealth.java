package dev.albroute.local.balancer;

/**
 * What health checks say about a target group's function, in the words of {@code describe-target-health}.
 *
 * @param state the state
 * @param reason the reason code, such as {@code Target.ResponseCodeMismatch}; empty when healthy
 * @param description a sentence about the last check; empty when there is nothing to say
 */
public record TargetHealth(State state, String reason, String description) {

  /** Health checks are off: the state of Lambda targets unless they are turned on. */
  public static final TargetHealth DISABLED = new TargetHealth(
      State.UNAVAILABLE, "Target.HealthCheckDisabled", "Health checks are not enabled");

  /** No check has ended yet. */
  public static final TargetHealth INITIAL =
      new TargetHealth(State.INITIAL, "Elb.InitialHealthChecking", "No health check has ended yet");

  static final TargetHealth HEALTHY = new TargetHealth(State.HEALTHY, "", "");

  /** The state, and the reason if there is one. */
  @Override
  public String toString() {
    return reason.isEmpty() ? state.toString() : state + " (" + reason + ": " + description + ")";
  }

  /** The states of a target. */
  public enum State {
    /** Registered, not checked yet. */
    INITIAL,
    /** The last checks succeeded. */
    HEALTHY,
    /** The last checks failed. It gets requests nevertheless, since it is the only target. */
    UNHEALTHY,
    /** Not checked. */
    UNAVAILABLE
  }
}
