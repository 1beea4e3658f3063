package dev.albroute.benchmarks.driver;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

/** Makes a handler out of a class name, as Lambda does. */
public final class Handlers {

  private Handlers() {}

  /**
   * A new handler.
   *
   * @param className a class with a public constructor without parameters, a {@link RequestStreamHandler} or a
   *     {@link RequestHandler}
   * @return the handler; one of objects is wrapped by what the managed runtime puts around it
   * @throws ReflectiveOperationException if there is no such class or its constructor throws
   */
  public static RequestStreamHandler load(String className) throws ReflectiveOperationException {
    Object handler = Class.forName(className).getConstructor().newInstance();
    if (handler instanceof RequestStreamHandler stream) {
      return stream;
    }
    return PojoHandler.of((RequestHandler<?, ?>) handler);
  }
}
