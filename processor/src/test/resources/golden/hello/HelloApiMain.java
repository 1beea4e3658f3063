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
   * @param arguments none are known
   */
  public static void main(String[] arguments) {
    CustomRuntime runtime = new CustomRuntime(System.getenv());
    HelloApiHandler function;
    try {
      function = new HelloApiHandler();
    } catch (Exception | Error e) {
      runtime.initError(e);
      return;
    }
    runtime.run(function);
  }
}
