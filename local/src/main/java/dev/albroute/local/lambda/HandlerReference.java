package dev.albroute.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Supplier;

/**
 * The name of a handler as a function's configuration writes it: {@code com.acme.Orders} or {@code
 * com.acme.Orders::handle}.
 *
 * @param className the handler's class
 * @param methodName the handler's method; empty for the interface that the class implements
 */
public record HandlerReference(String className, String methodName) {

  /**
   * Reads a reference.
   *
   * @param text a class name, perhaps with {@code ::} and a method name
   * @return the reference
   * @throws IllegalArgumentException when there is no class name
   */
  public static HandlerReference parse(String text) {
    int colons = text.indexOf("::");
    String className = colons < 0 ? text : text.substring(0, colons);
    if (className.isBlank()) {
      throw new IllegalArgumentException("\"" + text
          + "\" names no handler: write it as com.acme.Orders or com.acme.Orders::handle");
    }
    return new HandlerReference(
        className.strip(), colons < 0 ? "" : text.substring(colons + 2).strip());
  }

  /**
   * The class's name without its package, fit for a function's name.
   *
   * @return such as {@code OrdersFunction}
   */
  public String simpleName() {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  /** The reference as it is written. */
  @Override
  public String toString() {
    return methodName.isEmpty() ? className : className + "::" + methodName;
  }

  /**
   * Finds the handler's class and how it is called.
   *
   * @param classes finds the class
   * @return makes a handler for each environment
   * @throws IllegalArgumentException when the class is not there or can be no handler
   */
  public Supplier<RequestStreamHandler> load(ClassLoader classes) {
    Class<?> type;
    try {
      type = Class.forName(className, true, classes);
    } catch (ClassNotFoundException absent) {
      throw new IllegalArgumentException(
          "There is no class " + className + " on the class path", absent);
    }
    return of(type, methodName);
  }

  /**
   * Tells how a class is called.
   *
   * @param type the handler's class
   * @return makes a handler for each environment
   * @throws IllegalArgumentException when the class can be no handler
   */
  public static Supplier<RequestStreamHandler> of(Class<?> type) {
    return of(type, "");
  }

  private static Supplier<RequestStreamHandler> of(Class<?> type, String methodName) {
    if (!methodName.isEmpty()) {
      HandlerMethod method = HandlerMethod.find(type, methodName);
      return () -> method.on(instantiate(type));
    }
    if (RequestStreamHandler.class.isAssignableFrom(type)) {
      return () -> (RequestStreamHandler) instantiate(type);
    }
    if (RequestHandler.class.isAssignableFrom(type)) {
      PojoJson json = new PojoJson();
      return () -> json.adapt((RequestHandler<?, ?>) instantiate(type));
    }
    throw new IllegalArgumentException(type.getName()
        + " implements neither RequestStreamHandler nor RequestHandler; name a method with "
        + type.getName() + "::method");
  }

  private static Object instantiate(Class<?> type) {
    try {
      return type.getConstructor().newInstance();
    } catch (NoSuchMethodException absent) {
      throw new IllegalStateException(
          type.getName() + " has no public constructor without parameters", absent);
    } catch (InvocationTargetException thrown) {
      throw new IllegalStateException(
          "The constructor of " + type.getName() + " failed", thrown.getCause());
    } catch (ReflectiveOperationException notAccessible) {
      throw new IllegalStateException(type.getName() + " cannot be instantiated", notAccessible);
    }
  }
}
