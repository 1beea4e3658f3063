package dev.albroute.local.lambda;

import java.util.concurrent.CompletionStage;

/** A function that can be invoked. Safe for concurrent use. */
public interface LambdaFunction extends AutoCloseable {

  /**
   * Invokes the function and does not wait for it.
   *
   * @param invocation what it receives
   * @return how it ended; never fails
   */
  CompletionStage<InvocationResult> invoke(Invocation invocation);

  /**
   * Names the function for a person.
   *
   * @return such as a class name or a command
   */
  String description();

  /** Stops all environments. */
  @Override
  void close();
}
