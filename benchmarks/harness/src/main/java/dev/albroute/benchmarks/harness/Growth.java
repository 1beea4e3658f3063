package dev.albroute.benchmarks.harness;

import dev.albroute.benchmarks.harness.Results.Cell;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What grows with the API: the cost of routing, and the time to compile. */
final class Growth {

  /** The name of the table of what grows at run time. */
  static final String TABLE = "growth";

  /** The name of the table of compile times. */
  static final String COMPILE = "compile";

  /** Cost against the size of the body in bytes. */
  static final String BODY = "body";

  /** Cost against the number of headers. */
  static final String HEADERS = "headers";

  /** Cost against the number of routes. */
  static final String ROUTES = "routes";

  private static final int PATHS = 10;
  private static final double NANOS_PER_SECOND = 1e9;

  private final Layout layout;
  private final Results results;

  Growth(Layout layout, Results results) {
    this.layout = layout;
    this.results = results;
  }

  /** Measures a request against the number of routes. */
  void routes(List<Jdk> jdks, List<Integer> counts, Warm warm, int rounds)
      throws IOException, InterruptedException {
    for (int round = 1; round <= rounds; round++) {
      for (Jdk jdk : jdks) {
        for (int count : counts) {
          GeneratedApi api = new GeneratedApi(count, 0);
          Path classes = layout.work("growth").resolve("routes-" + count + "-" + jdk);
          if (round == 1) {
            compile(jdk, api, classes, List.of());
          }
          List<Path> events = new ArrayList<>();
          for (String path : api.paths(PATHS)) {
            events.add(
                layout.event("route" + events.size() + "-of-" + count, Events.plainGet(path)));
          }
          Cell cell = new Cell(TABLE, jdk.feature(), "", ROUTES, count, Contender.OURS);
          String path = String.join(
              File.pathSeparator,
              classes.toString(),
              layout.deployable("toolchain").toString(),
              layout.deployable("warm").toString());
          warm.run(jdk, path, GeneratedApi.HANDLER, events, cell);
        }
      }
      System.out.println("Routes: round " + round + " of " + rounds);
    }
  }

  /** Measures javac with our processor, and without it on the same sources. */
  void compileTimes(List<Jdk> jdks, List<GeneratedApi> apis, int rounds)
      throws IOException, InterruptedException {
    for (int round = 0; round <= rounds; round++) {
      for (Jdk jdk : jdks) {
        for (GeneratedApi api : apis) {
          Path classes = layout.work("growth").resolve("compile");
          double with = compile(jdk, api, classes, List.of());
          double without = compile(jdk, api, classes, List.of("-proc:none"));
          // The first round fills the page cache.
          if (round > 0) {
            String work = api.routes() + " routes, " + api.types() + " types";
            Cell cell = new Cell(COMPILE, jdk.feature(), "", work, api.routes(), Contender.OURS);
            results.add(cell, "seconds", with);
            results.add(cell, "plainSeconds", without);
          }
        }
      }
      System.out.println("Compile: round " + round + " of " + rounds);
    }
  }

  /** Compiles into a directory that it empties first; gives back seconds. */
  private double compile(Jdk jdk, GeneratedApi api, Path classes, List<String> options)
      throws IOException, InterruptedException {
    Path sources = layout.work("growth").resolve("sources");
    empty(sources);
    empty(classes);
    List<String> command = new ArrayList<>(List.of(jdk.javac(), "--release", "17", "-parameters"));
    String path = layout.deployable("toolchain").toString();
    command.addAll(List.of("-cp", path, "-processorpath", path, "-d", classes.toString()));
    command.addAll(options);
    for (Path file : api.write(sources)) {
      command.add(file.toString());
    }
    File log = layout.work("logs").resolve("javac.log").toFile();
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
        .start();
    if (process.waitFor() != 0) {
      throw new IOException("javac failed; see " + log);
    }
    return (System.nanoTime() - start) / NANOS_PER_SECOND;
  }

  private static void empty(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(directory);
  }
}
