package dev.albroute.processor.emit;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What a compiler made of some sources. */
public record Compilation(
    boolean success,
    List<Diagnostic<? extends JavaFileObject>> diagnostics,
    String output,
    Path generated,
    Path classes) {

  /**
   * This, or a failed test.
   *
   * @return this, when compilation succeeded, without a warning about generated code
   */
  public Compilation clean() {
    List<Diagnostic<? extends JavaFileObject>> bad =
        diagnostics.stream().filter(this::matters).toList();
    if (!success || !bad.isEmpty()) {
      throw new AssertionError(bad.stream().map(Compilation::describe).collect(joining("\n"))
          + "\n"
          + output
          + "\n"
          + String.join("\n\n", sources().values()));
    }
    return this;
  }

  private boolean matters(Diagnostic<? extends JavaFileObject> diagnostic) {
    return switch (diagnostic.getKind()) {
      case ERROR -> true;
      case WARNING, MANDATORY_WARNING ->
        diagnostic.getSource() != null
            && Path.of(diagnostic.getSource().toUri().getPath()).startsWith(generated);
      case NOTE, OTHER -> false;
    };
  }

  private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
    String where = diagnostic.getSource() == null
        ? ""
        : diagnostic.getSource().getName() + ":" + diagnostic.getLineNumber();
    return where + " " + diagnostic.getKind() + ": " + diagnostic.getMessage(null);
  }

  /**
   * The generated sources.
   *
   * @return text by path below the output directory, such as {@code com/acme/OrdersApiHandler.java}
   */
  public Map<String, String> sources() {
    Map<String, String> sources = new TreeMap<>();
    for (Path file : files(generated, ".java")) {
      sources.put(name(generated, file), read(file));
    }
    return sources;
  }

  public String source(String path) {
    Map<String, String> sources = sources();
    String text = sources.get(path);
    if (text == null) {
      throw new AssertionError("No " + path + " among " + sources.keySet());
    }
    return text;
  }

  /**
   * The compiled classes.
   *
   * @return the bytes of each class file by path below the output directory
   */
  public Map<String, byte[]> classFiles() {
    Map<String, byte[]> found = new TreeMap<>();
    for (Path file : files(classes, ".class")) {
      try {
        found.put(name(classes, file), Files.readAllBytes(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  /**
   * A loader of the classes.
   *
   * @return a new class loader above the test's own
   */
  public ClassLoader loader() {
    try {
      return new URLClassLoader(
          new URL[] {classes.toUri().toURL()}, Compilation.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> files(Path directory, String suffix) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(suffix)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path directory, Path file) {
    return directory.relativize(file).toString().replace('\\', '/');
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
