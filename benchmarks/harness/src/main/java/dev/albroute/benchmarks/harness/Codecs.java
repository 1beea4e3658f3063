package dev.albroute.benchmarks.harness;

import com.fasterxml.jackson.databind.JsonNode;
import dev.albroute.benchmarks.harness.Results.Cell;
import java.io.IOException;
import java.util.List;

/** The typed readers and writers alone, without events: all libraries in one JMH module. */
final class Codecs {

  /** The name of the table. */
  static final String TABLE = "codecs";

  private final Layout layout;
  private final Results results;

  Codecs(Layout layout, Results results) {
    this.layout = layout;
    this.results = results;
  }

  /** Runs all benchmarks of the module; their methods are named {@code <library>}, their classes after the work. */
  void measure(List<Jdk> jdks, Warm.Effort effort) throws IOException, InterruptedException {
    for (int round = 1; round <= effort.rounds(); round++) {
      for (Jdk jdk : jdks) {
        JsonNode benchmarks = Warm.jmh(
            jdk,
            layout.deployable("codecs").toString(),
            List.of("dev.albroute.benchmarks.codecs"),
            effort,
            layout.work("logs").resolve("jmh.log").toFile());
        for (JsonNode benchmark : benchmarks) {
          String[] name = benchmark.path("benchmark").asText().split("\\.", -1);
          String work = name[name.length - 2]
              .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
              .toLowerCase(java.util.Locale.ROOT);
          String library = name[name.length - 1];
          Cell cell = new Cell(TABLE, jdk.feature(), "", work, 0, library);
          results.add(
              cell, "time", benchmark.path("primaryMetric").path("score").asDouble());
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
      System.out.println("Codecs: round " + round + " of " + effort.rounds());
    }
  }
}
