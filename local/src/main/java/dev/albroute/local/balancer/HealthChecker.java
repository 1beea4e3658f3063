package dev.albroute.local.balancer;

import dev.albroute.local.balancer.TargetHealth.State;
import dev.albroute.local.event.EventFactory;
import dev.albroute.local.lambda.Invocation;
import dev.albroute.local.lambda.InvocationResult;
import dev.albroute.local.lambda.LambdaFunction;
import dev.albroute.local.response.FunctionResponse;
import dev.albroute.local.response.ResponseReader;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** Checks the health of functions, each in its interval, and remembers what came of it. */
public final class HealthChecker implements AutoCloseable {

  private final BiConsumer<TargetGroup, TargetHealth> changes;
  private final Map<String, Check> checks = new ConcurrentHashMap<>();
  private final ScheduledExecutorService timer;

  /**
   * Starts checking all target groups that ask for it, at once and then in their intervals.
   *
   * @param targetGroups the target groups
   * @param changes is told when the health of a target changes
   */
  public HealthChecker(
      Iterable<TargetGroup> targetGroups, BiConsumer<TargetGroup, TargetHealth> changes) {
    this.changes = changes;
    this.timer = Executors.newSingleThreadScheduledExecutor(task -> {
      Thread thread = new Thread(task, "albroute-health");
      thread.setDaemon(true);
      return thread;
    });
    for (TargetGroup group : targetGroups) {
      if (group.healthCheck().isPresent() && group.function().isPresent()) {
        Check check =
            new Check(group, group.healthCheck().get(), group.function().get());
        checks.put(group.arn(), check);
        check.schedule();
      }
    }
  }

  /**
   * What is known about a target group's function.
   *
   * @param targetGroupArn the target group
   * @return its health; unavailable when it is not checked
   */
  public TargetHealth health(String targetGroupArn) {
    Check check = checks.get(targetGroupArn);
    return check == null ? TargetHealth.DISABLED : check.health;
  }

  /** Stops checking. */
  @Override
  public void close() {
    timer.shutdownNow();
  }

  /** The checks of one target group. */
  private final class Check {

    private final TargetGroup group;
    private final HealthCheck settings;
    private final LambdaFunction function;
    private final StatusMatcher matcher;
    private volatile TargetHealth health = TargetHealth.INITIAL;
    private int successes;
    private int failures;

    Check(TargetGroup group, HealthCheck settings, LambdaFunction function) {
      this.group = group;
      this.settings = settings;
      this.function = function;
      this.matcher = new StatusMatcher(settings.matcher());
    }

    void schedule() {
      var unused = timer.scheduleAtFixedRate(
          this::run, 0, settings.interval().toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run() {
      Invocation invocation = new Invocation(
          UUID.randomUUID().toString(),
          EventFactory.healthCheck(settings.path(), group.arn(), group.mode()).toOctets(),
          "");
      CompletionStage<Optional<TargetHealth>> outcome = function
          .invoke(invocation)
          .thenApply(this::failure)
          .toCompletableFuture()
          .completeOnTimeout(
              Optional.of(timeout()), settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
      outcome.thenAccept(this::record);
    }

    private TargetHealth timeout() {
      return new TargetHealth(
          State.UNHEALTHY,
          "Target.Timeout",
          "No answer within " + settings.timeout().toMillis() + " ms");
    }

    /** What is wrong with an outcome; empty when it counts as a success. */
    private Optional<TargetHealth> failure(InvocationResult result) {
      if (!(result instanceof InvocationResult.Answered answered)) {
        return Optional.of(new TargetHealth(
            State.UNHEALTHY,
            "Target.FailedHealthChecks",
            FunctionFailures.refusal(result).finding().problem()));
      }
      Optional<FunctionResponse> response =
          ResponseReader.read(answered.payload(), group.mode()).response();
      int status = response.map(FunctionResponse::status).orElse(502);
      return matcher.matches(status)
          ? Optional.empty()
          : Optional.of(new TargetHealth(
              State.UNHEALTHY,
              "Target.ResponseCodeMismatch",
              "Health checks failed with these codes: [" + status + "]"));
    }

    private synchronized void record(Optional<TargetHealth> failure) {
      successes = failure.isEmpty() ? successes + 1 : 0;
      failures = failure.isEmpty() ? 0 : failures + 1;
      TargetHealth before = health;
      if (failure.isPresent() && failures >= settings.unhealthyThreshold()) {
        health = failure.get();
      } else if (failure.isEmpty()
          && (before.state() == State.INITIAL || successes >= settings.healthyThreshold())) {
        health = TargetHealth.HEALTHY;
      }
      if (health.state() != before.state()) {
        changes.accept(group, health);
      }
    }
  }
}
