package dev.albroute.processor.emit;

import dev.albroute.AlbFilter;
import dev.albroute.processor.AlbRouteProcessor;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Annotated sources, compiled with the processor and loaded. */
final class Api {
  private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
  private static final Pattern TYPE = Pattern.compile(
      "^(?:public )?(?:\\w+ )*(?:interface|class|record|enum) (\\w+)", Pattern.MULTILINE);

  private final Compilation compilation;
  private final ClassLoader loader;

  private Api(Compilation compilation) {
    this.compilation = compilation;
    loader = compilation.loader();
  }

  /**
   * Compiles sources; an error or a warning fails the test.
   *
   * @param compiler with which compiler
   * @param directory an empty directory
   * @param sources compilation units
   * @return the classes
   */
  static Api compile(Compiler compiler, Path directory, String... sources) {
    Map<String, String> units = new LinkedHashMap<>();
    for (String source : sources) {
      units.put(name(source), source);
    }
    return new Api(compiler.compile(directory, units, new AlbRouteProcessor()).clean());
  }

  private static String name(String source) {
    Matcher packageName = PACKAGE.matcher(source);
    Matcher type = TYPE.matcher(source);
    if (!type.find()) {
      throw new IllegalArgumentException(source);
    }
    return packageName.find() ? packageName.group(1) + "." + type.group(1) : type.group(1);
  }

  Compilation compilation() {
    return compilation;
  }

  ClassLoader loader() {
    return loader;
  }

  /** An instance of a class that has a constructor without parameters. */
  Object create(String name) {
    try {
      Constructor<?> constructor = loader.loadClass(name).getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** A function of a handler that is made without services. */
  Function function(String handler) {
    return new Function(create(handler));
  }

  /** A function of a handler and its services. */
  Function function(String handler, Object... services) {
    try {
      for (Constructor<?> constructor : loader.loadClass(handler).getDeclaredConstructors()) {
        if (constructor.getParameterCount() == services.length + 1) {
          constructor.setAccessible(true);
          Object[] arguments = Arrays.copyOf(services, services.length + 1);
          arguments[services.length] = new AlbFilter[0];
          return new Function(constructor.newInstance(arguments));
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    throw new AssertionError(
        "No constructor of " + handler + " takes " + services.length + " services");
  }
}
