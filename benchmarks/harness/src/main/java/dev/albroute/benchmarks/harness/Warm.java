package dev.albroute.benchmarks.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.albroute.benchmarks.harness.Results.Cell;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs JMH: a JVM of its own for each contender, event, JDK and round. */
final class Warm {

  /** The name of the table. */
  static final String TABLE = "warm";

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * How long.
   *
   * @param rounds JVMs for each cell
   * @param warmup seconds before measuring
   * @param measured seconds of measuring
   */
  record Effort(int rounds, int warmup, int measured) {}

  private record Point(Jdk jdk, Contender contender, List<Path> events, Cell cell) {}

  private final Layout layout;
  private final Results results;
  private final Effort effort;

  Warm(Layout layout, Results results, Effort effort) {
    this.layout = layout;
    this.results = results;
    this.effort = effort;
  }

  /** Measures every contender with every event. */
  void measure(List<Jdk> jdks, List<Contender> contenders, List<String> kinds, List<Mode> modes)
      throws IOException, InterruptedException {
    List<Point> points = new ArrayList<>();
    for (Jdk jdk : jdks) {
      for (String kind : kinds) {
        for (Mode mode : modes) {
          for (Contender contender : contenders) {
            if (contender.serves(kind, mode)) {
              Cell cell =
                  new Cell(TABLE, jdk.feature(), "", kind + ", " + mode.label, 0, contender.name());
              points.add(new Point(jdk, contender, List.of(layout.event(kind, mode)), cell));
            }
          }
        }
      }
    }
    rounds(points);
  }

  /** Measures what grows: the same contenders with events of several sizes. */
  void measureGrowth(List<Jdk> jdks, List<Contender> contenders, String work, List<Integer> sizes)
      throws IOException, InterruptedException {
    List<Point> points = new ArrayList<>();
    for (Jdk jdk : jdks) {
      for (int size : sizes) {
        byte[] event =
            work.equals(Growth.BODY) ? Events.postOfSize(size) : Events.get(Mode.SINGLE, size);
        Path file = layout.event(work + "-" + size, event);
        for (Contender contender : contenders) {
          boolean serves = work.equals(Growth.BODY) ? contender.kinds().contains("large") : true;
          if (serves && contender.modes().contains(Mode.SINGLE)) {
            Cell cell = new Cell(Growth.TABLE, jdk.feature(), "", work, size, contender.name());
            points.add(new Point(jdk, contender, List.of(file), cell));
          }
        }
      }
    }
    rounds(points);
  }

  private void rounds(List<Point> points) throws IOException, InterruptedException {
    for (int round = 1; round <= effort.rounds; round++) {
      for (Point point : points) {
        String path = point.contender.jar(layout) + File.pathSeparator + layout.deployable("warm");
        run(point.jdk, path, point.contender.handler(), point.events, point.cell);
      }
      System.out.println("Warm: round " + round + " of " + effort.rounds);
    }
  }

  /** Runs one fork and adds its time in microseconds and its bytes allocated for each request. */
  void run(Jdk jdk, String classPath, String handler, List<Path> events, Cell cell)
      throws IOException, InterruptedException {
    String joined =
        String.join(File.pathSeparator, events.stream().map(Path::toString).toList());
    List<String> arguments =
        List.of("WarmRequest.request", "-p", "handler=" + handler, "-p", "events=" + joined);
    for (JsonNode benchmark : jmh(
        jdk,
        classPath,
        arguments,
        effort,
        layout.work("logs").resolve("jmh.log").toFile())) {
      results.add(cell, "time", benchmark.path("primaryMetric").path("score").asDouble());
      results.add(
          cell,
          "allocated",
          benchmark
              .path("secondaryMetrics")
              .path("gc.alloc.rate.norm")
              .path("score")
              .asDouble());
    }
  }

  /** Runs JMH in one fork and gives back what it wrote. */
  static JsonNode jmh(Jdk jdk, String classPath, List<String> arguments, Effort effort, File log)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile("jmh", ".json");
    List<String> command =
        new ArrayList<>(List.of(jdk.java(), "-cp", classPath, "org.openjdk.jmh.Main"));
    command.addAll(arguments);
    command.addAll(List.of("-f", "1", "-w", "1", "-r", "1", "-prof", "gc", "-foe", "true"));
    command.addAll(
        List.of("-wi", Integer.toString(effort.warmup), "-i", Integer.toString(effort.measured)));
    command.addAll(List.of("-rf", "json", "-rff", file.toString()));
    Process process = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
        .start();
    if (process.waitFor() != 0) {
      throw new IOException("Failed: " + command + "; see " + log);
    }
    JsonNode benchmarks = JSON.readTree(file.toFile());
    Files.delete(file);
    return benchmarks;
  }
}
