package com.acme.hello;

import dev.albroute.lambda.CustomRuntime;
import javax.annotation.processing.Generated;

/**
 * Runs {@link HelloApiHandler} as a program: Lambda's custom runtime, on a JVM or as a native executable.
 */
@Generated("dev.albroute.processor.AlbRouteProcessor")
final class HelloApiMain {
  private HelloApiMain() {
  }

  /**
   * Serves invocations until Lambda ends the process.
   *
   * @param arguments none, or {@code train} for a training run
   */
  public static void main(String[] arguments) {
    CustomRuntime runtime = CustomRuntime.of(System.getenv(), arguments);
    HelloApiHandler function;
    try {
      function = new HelloApiHandler();
      if (runtime.isTraining()) {
        function.prime();
      }
    } catch (Exception | Error e) {
      runtime.initError(e);
      return;
    }
    runtime.run(function);
  }
}
