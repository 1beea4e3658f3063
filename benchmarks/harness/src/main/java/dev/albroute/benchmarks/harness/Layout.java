package dev.albroute.benchmarks.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where things are.
 *
 * @param benchmarks the directory of the benchmarks in the repository
 */
record Layout(Path benchmarks) {

  /** The shaded jar of a module. */
  Path deployable(String module) {
    return benchmarks.resolve(module).resolve("target/deployable.jar");
  }

  /** The class path of a contender in a cold start. */
  String coldPath(Contender contender) {
    return contender.jar(this) + File.pathSeparator + deployable("driver");
  }

  /** A directory for this run's files, made where it is missing. */
  Path work(String name) {
    Path directory = benchmarks.resolve("target").resolve(name);
    try {
      return Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of an event, written where it is missing. */
  Path event(String name, byte[] bytes) {
    Path file = work("events").resolve(name + ".json");
    try {
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of an event of a kind. */
  Path event(String kind, Mode mode) {
    return event(kind + "-" + mode.label, Events.of(kind, mode));
  }

  /** The project's documentation. */
  Path docs() {
    return benchmarks.resolveSibling("docs");
  }
}
