package dev.albroute.local.event;

import dev.albroute.local.message.Finding;

/** What became of a request: an event, or the reason why there is none. */
public sealed interface EventResult {

  /**
   * The function is invoked.
   *
   * @param event what it receives
   */
  record Built(AlbEvent event) implements EventResult {}

  /**
   * The load balancer answers 400 itself.
   *
   * @param finding why
   */
  record Refused(Finding finding) implements EventResult {}
}
