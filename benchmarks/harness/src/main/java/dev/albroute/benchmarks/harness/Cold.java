package dev.albroute.benchmarks.harness;

import dev.albroute.benchmarks.harness.Results.Cell;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Cold starts: fresh JVMs, one event each, in rounds that visit every contender in turn. */
final class Cold {

  /** The name of the table. */
  static final String TABLE = "cold";

  /** What Lambda's managed Java runtimes are started with. */
  static final List<String> LAMBDA = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  /** The ways to start a JVM. */
  enum Setting {
    DEFAULT("default", "no flags", 17, List.of()),
    LAMBDA_FLAGS("lambda", "`-XX:+UseSerialGC -XX:TieredStopAtLevel=1`", 17, LAMBDA),
    APP_CDS("appcds", "Lambda's flags and an AppCDS archive of one request", 17, LAMBDA),
    AOT_CACHE("aot", "Lambda's flags and an AOT cache of one request", 25, LAMBDA);

    final String label;
    final String about;
    private final int since;
    private final List<String> flags;

    Setting(String label, String about, int since, List<String> flags) {
      this.label = label;
      this.about = about;
      this.since = since;
      this.flags = flags;
    }

    boolean works(Jdk jdk) {
      return jdk.feature() >= since;
    }
  }

  private record Start(
      Jdk jdk, Setting setting, Contender contender, Path event, Cell cell, List<String> flags) {}

  private final Layout layout;
  private final Results results;

  Cold(Layout layout, Results results) {
    this.layout = layout;
    this.results = results;
  }

  /** Measures every contender in every setting, in that many rounds. */
  void measure(
      List<Jdk> jdks,
      List<Contender> contenders,
      List<String> kinds,
      List<Setting> settings,
      int rounds)
      throws IOException, InterruptedException {
    List<Start> starts = new ArrayList<>();
    for (String kind : kinds) {
      for (Jdk jdk : jdks) {
        for (Setting setting : settings) {
          for (Contender contender : contenders) {
            Mode mode = contender.modes().iterator().next();
            if (setting.works(jdk) && contender.serves(kind, mode)) {
              starts.add(start(jdk, setting, contender, kind, mode));
            }
          }
        }
      }
    }
    for (Start start : starts) {
      // Once unmeasured: the files are in the page cache, the archive is known to load.
      run(start);
      countClasses(start);
    }
    for (int round = 1; round <= rounds; round++) {
      for (Start start : starts) {
        ColdProcess process = run(start);
        results.add(start.cell, "wall", process.wallMillis());
        results.add(start.cell, "cpu", process.cpuMillis());
        results.add(start.cell, "peak", process.peakMegabytes());
      }
      System.out.println("Cold: round " + round + " of " + rounds);
    }
  }

  private Start start(Jdk jdk, Setting setting, Contender contender, String kind, Mode mode)
      throws IOException, InterruptedException {
    Cell cell = new Cell(TABLE, jdk.feature(), setting.label, kind, 0, contender.name());
    Path event = layout.event(kind, mode);
    List<String> flags = new ArrayList<>(setting.flags);
    String file = String.join("-", contender.name(), kind, jdk.toString());
    switch (setting) {
      case APP_CDS -> {
        Path archive = layout.work("archives").resolve(file + ".jsa");
        train(jdk, contender, event, flags, "-XX:ArchiveClassesAtExit=" + archive);
        flags.add("-XX:SharedArchiveFile=" + archive);
      }
      case AOT_CACHE -> {
        Path cache = layout.work("archives").resolve(file + ".aot");
        train(jdk, contender, event, flags, "-XX:AOTCacheOutput=" + cache);
        flags.add("-XX:AOTCache=" + cache);
      }
      default -> {}
    }
    return new Start(jdk, setting, contender, event, cell, flags);
  }

  private void train(Jdk jdk, Contender contender, Path event, List<String> flags, String output)
      throws IOException, InterruptedException {
    Files.deleteIfExists(Path.of(output.substring(output.indexOf('=') + 1)));
    List<String> training = new ArrayList<>(flags);
    // Warnings about what cannot be archived would stand in the answer.
    training.addAll(List.of(output, "-Xlog:disable", "-Xlog:all=error:stderr"));
    ColdProcess.run(
        jdk, training, layout.coldPath(contender), contender.handler(), event, log(contender));
  }

  private ColdProcess run(Start start) throws IOException, InterruptedException {
    return ColdProcess.run(
        start.jdk,
        start.flags,
        layout.coldPath(start.contender),
        start.contender.handler(),
        start.event,
        log(start.contender));
  }

  private void countClasses(Start start) throws IOException, InterruptedException {
    LoadedClasses loaded =
        LoadedClasses.of(start.jdk, start.flags, start.contender, start.event, layout);
    results.add(start.cell, "classes", loaded.all());
    if (start.setting == Setting.DEFAULT) {
      results.add(start.cell, "jarClasses", loaded.fromJars().size());
    }
  }

  private File log(Contender contender) {
    return layout.work("logs").resolve(contender.name() + ".log").toFile();
  }
}
