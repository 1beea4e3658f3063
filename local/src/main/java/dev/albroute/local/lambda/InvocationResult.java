package dev.albroute.local.lambda;

import dev.albroute.local.message.Octets;
import java.time.Duration;

/** How an invocation ended. */
public sealed interface InvocationResult {

  /**
   * The function answered.
   *
   * @param payload the bytes that it wrote
   */
  record Answered(Octets payload) implements InvocationResult {}

  /**
   * The function threw, or its runtime reported an error.
   *
   * @param type the error type, such as {@code java.lang.IllegalStateException}
   * @param message the error message
   * @param document the error document as Lambda keeps it
   */
  record Failed(String type, String message, Octets document) implements InvocationResult {}

  /**
   * The function was still running at its timeout.
   *
   * @param timeout the configured timeout
   */
  record TimedOut(Duration timeout) implements InvocationResult {}

  /**
   * All environments were busy.
   *
   * @param limit how many environments the function may have
   */
  record Throttled(int limit) implements InvocationResult {}

  /**
   * No environment took the invocation.
   *
   * @param waited how long the load balancer waited for one
   */
  record Unreachable(Duration waited) implements InvocationResult {}
}
