package dev.albroute.benchmarks.harness;

import dev.albroute.benchmarks.harness.Results.Cell;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

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

  /**
   * Runs all benchmarks of the module, with and without Lambda's flags; classes are named after the work, methods after the
   * library.
   */
  void measure(List<Jdk> jdks, Jmh.Effort effort) throws IOException, InterruptedException {
    String jar = layout.deployable("codecs").toString();
    List<String> all = List.of("dev.albroute.benchmarks.codecs");
    for (int round = 1; round <= effort.rounds(); round++) {
      for (Jdk jdk : jdks) {
        for (String setting : List.of(Warm.DEFAULT, Warm.LAMBDA)) {
          for (Jmh.Score score : Jmh.run(jdk, Warm.flags(setting), jar, all, effort, layout)) {
            String work = words(score.className(), " ");
            String library = words(score.methodName(), "-");
            Cell cell = new Cell(TABLE, jdk.feature(), setting, work, 0, library);
            results.add(cell, "time", score.micros());
            results.add(cell, "allocated", score.bytes());
          }
        }
      }
      System.out.println("Codecs: round " + round + " of " + effort.rounds());
    }
  }

  /** A name of Java as words: {@code dslJson} as {@code dsl-json}. */
  private static String words(String name, String separator) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", separator).toLowerCase(Locale.ROOT);
  }
}
