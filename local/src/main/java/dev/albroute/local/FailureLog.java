package dev.albroute.local;

import dev.albroute.local.balancer.Exchange;
import dev.albroute.local.balancer.TargetGroup;
import dev.albroute.local.balancer.TargetHealth;
import dev.albroute.local.message.Finding;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Tells the system logger about requests: failures aloud, all else quietly. */
final class FailureLog implements Consumer<Exchange> {

  private static final Logger LOG = System.getLogger("dev.albroute.local");

  @Override
  public void accept(Exchange exchange) {
    Level level = exchange.findings().isEmpty() ? Level.DEBUG : Level.WARNING;
    if (LOG.isLoggable(level)) {
      LOG.log(
          level,
          exchange.findings().stream()
              .map(Finding::sentence)
              .collect(Collectors.joining("\n  ", exchange.logEntry().line() + "\n  ", "")));
    }
  }

  static void healthChanged(TargetGroup group, TargetHealth health) {
    LOG.log(
        health.state() == TargetHealth.State.UNHEALTHY ? Level.WARNING : Level.DEBUG,
        "{0} is {1}",
        group.arn(),
        health);
  }
}
