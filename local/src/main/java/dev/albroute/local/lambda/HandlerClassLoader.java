package dev.albroute.local.lambda;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * Loads a function's classes as Lambda does: from its own code and the JDK. Of the process around it, it sees nothing but
 * the interfaces of {@code aws-lambda-java-core}, which both must share.
 */
public final class HandlerClassLoader extends URLClassLoader {

  private static final String SHARED = "com.amazonaws.services.lambda.runtime.";

  static {
    registerAsParallelCapable();
  }

  private final ClassLoader around;

  /**
   * Makes a class loader.
   *
   * @param code directories (ending with a slash) and jars
   */
  public HandlerClassLoader(URL[] code) {
    super("function", code, ClassLoader.getPlatformClassLoader());
    this.around = HandlerClassLoader.class.getClassLoader();
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    return isShared(name) ? around.loadClass(name) : super.loadClass(name, resolve);
  }

  /** The events and the serialization, in packages below, are the function's own. */
  private static boolean isShared(String name) {
    return name.startsWith(SHARED)
        && (name.indexOf('.', SHARED.length()) < 0 || name.startsWith("logging.", SHARED.length()));
  }
}
