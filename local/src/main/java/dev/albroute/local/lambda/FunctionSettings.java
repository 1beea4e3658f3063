package dev.albroute.local.lambda;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * The configuration of a function as its {@code Context} shows it. Immutable; start from {@link #DEFAULTS}.
 *
 * @param name the function's name
 * @param timeout how long an invocation may take, more than zero
 * @param memoryMegabytes the configured memory, in MB; not enforced
 * @param coldStart how long a new environment takes to start, on top of its own start
 */
public record FunctionSettings(
    String name, Duration timeout, int memoryMegabytes, Duration coldStart) {

  /** 30 seconds, 512 MB, no cold start delay. */
  public static final FunctionSettings DEFAULTS =
      new FunctionSettings("local-function", Duration.ofSeconds(30), 512, Duration.ZERO);

  /**
   * Refuses nulls and a timeout that is not positive.
   *
   * @throws IllegalArgumentException when the timeout is not more than zero
   */
  public FunctionSettings {
    requireNonNull(name, "name");
    requireNonNull(coldStart, "coldStart");
    if (timeout.isZero() || timeout.isNegative()) {
      throw new IllegalArgumentException("The timeout must be more than zero and is " + timeout);
    }
  }

  /**
   * Changes the name.
   *
   * @param newName the function's name
   * @return the changed settings
   */
  public FunctionSettings withName(String newName) {
    return new FunctionSettings(newName, timeout, memoryMegabytes, coldStart);
  }

  /**
   * Changes the timeout.
   *
   * @param newTimeout how long an invocation may take
   * @return the changed settings
   */
  public FunctionSettings withTimeout(Duration newTimeout) {
    return new FunctionSettings(name, newTimeout, memoryMegabytes, coldStart);
  }

  /**
   * Changes the memory.
   *
   * @param megabytes the configured memory, in MB
   * @return the changed settings
   */
  public FunctionSettings withMemory(int megabytes) {
    return new FunctionSettings(name, timeout, megabytes, coldStart);
  }

  /**
   * Changes the cold start delay.
   *
   * @param delay how long a new environment takes to start
   * @return the changed settings
   */
  public FunctionSettings withColdStart(Duration delay) {
    return new FunctionSettings(name, timeout, memoryMegabytes, delay);
  }

  /**
   * The ARN of the function, in an account and region that are made up.
   *
   * @return an ARN
   */
  public String arn() {
    return "arn:aws:lambda:us-east-1:123456789012:function:" + name;
  }

  /** Takes the time of a cold start; ends early when the thread is interrupted. */
  void awaitColdStart() {
    try {
      Thread.sleep(coldStart.toMillis());
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }
}
