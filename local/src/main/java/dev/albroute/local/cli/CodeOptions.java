package dev.albroute.local.cli;

import dev.albroute.local.lambda.HandlerClassLoader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a function's code lies. */
final class CodeOptions {

  @Option(
      names = {"--class-path", "-cp"},
      paramLabel = "PATHS",
      description = {
        "Directories and jars of the function, separated as for java; dir/* is every jar in dir.",
        "Unless set, the class path of this process."
      })
  private @Nullable String classPath;

  boolean isSet() {
    return classPath != null;
  }

  /** The directories and jars of the function. */
  List<Path> entries() {
    return classPath == null ? ownEntries() : split(classPath);
  }

  static List<Path> split(String paths) {
    List<Path> entries = new ArrayList<>();
    for (String entry : paths.split(File.pathSeparator, -1)) {
      if (entry.endsWith("/*") || entry.equals("*")) {
        entries.addAll(
            jars(Path.of(entry.equals("*") ? "." : entry.substring(0, entry.length() - 2))));
      } else if (!entry.isBlank()) {
        entries.add(Path.of(entry));
      }
    }
    for (Path entry : entries) {
      if (!Files.exists(entry)) {
        throw new IllegalArgumentException("There is no " + entry + " of the class path");
      }
    }
    return entries;
  }

  static List<Path> jars(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot list " + directory, unreadable);
    }
  }

  /** What this process was started with; inside Maven's exec:java that is a class loader's. */
  private static List<Path> ownEntries() {
    if (Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader) {
      return Arrays.stream(loader.getURLs())
          .map(CodeOptions::path)
          .filter(Files::exists)
          .toList();
    }
    return Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
        .filter(entry -> !entry.isBlank())
        .map(Path::of)
        .filter(Files::exists)
        .toList();
  }

  private static Path path(URL url) {
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException noPath) {
      throw new IllegalArgumentException(url + " is no path", noPath);
    }
  }

  /** Loads the function's classes, isolated from this process as in Lambda. */
  static ClassLoader loader(List<Path> entries) {
    return new HandlerClassLoader(entries.stream().map(CodeOptions::url).toArray(URL[]::new));
  }

  private static URL url(Path entry) {
    try {
      return entry.toUri().toURL();
    } catch (MalformedURLException noUrl) {
      throw new IllegalArgumentException(entry + " is no path", noUrl);
    }
  }
}
