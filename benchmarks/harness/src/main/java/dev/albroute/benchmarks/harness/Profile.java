package dev.albroute.benchmarks.harness;

import dev.albroute.benchmarks.harness.Results.Cell;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where the time and the memory of our warm requests go, by recordings of JDK Flight Recorder in JVMs of their own, and
 * which classes a cold one loads.
 */
final class Profile {

  /** The name of the table. */
  static final String TABLE = "profile";

  /** The kinds of events that are profiled, in single mode. */
  static final List<String> KINDS = List.of("post", "get", "large");

  /** The name of the list of classes that a cold start loads; the setting tells whose, the metrics are their names. */
  static final String CLASSES = "profile-classes";

  /** The kind of event whose cold start is listed. */
  static final String COLD_KIND = "post";

  /** What the recorded JVM runs. */
  static final String MAIN = "dev.albroute.benchmarks.warm.WarmProfile";

  /** What is recorded: a setting of the cells, whose metrics are the sites. */
  enum Of {
    /** How many samples fell on a site; inlined methods count as themselves. */
    CPU(
        "cpu",
        List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:+DebugNonSafepoints"),
        FlightRecording.SAMPLES),
    /**
     * How many bytes of a request a site allocates. Samples would be taken where a thread's buffer is full, and requests
     * that are all alike fill it at the same few sites again and again; without buffers each allocation is an event.
     */
    ALLOCATION("allocation", List.of("-XX:-UseTLAB"), FlightRecording.ALLOCATIONS);

    final String label;
    private final List<String> flags;
    private final List<String> events;

    Of(String label, List<String> flags, List<String> events) {
      this.label = label;
      this.flags = flags;
      this.events = events;
    }
  }

  private final Layout layout;
  private final Results results;
  private final Jmh.Effort effort;

  Profile(Layout layout, Results results, Jmh.Effort effort) {
    this.layout = layout;
    this.results = results;
    this.effort = effort;
  }

  /** Profiles a contender on those events, on each JDK. */
  void measure(List<Jdk> jdks, Contender contender, List<String> kinds)
      throws IOException, InterruptedException {
    for (int round = 1; round <= effort.rounds(); round++) {
      for (Jdk jdk : jdks) {
        for (String kind : kinds) {
          for (Of of : Of.values()) {
            record(jdk, contender, kind, of);
          }
        }
      }
      System.out.println("Profile: round " + round + " of " + effort.rounds());
    }
  }

  /** Lists the classes from jars that the cold start of a contender loads, on each JDK. */
  void listClasses(List<Jdk> jdks, Contender contender) throws IOException, InterruptedException {
    Path event = layout.event(COLD_KIND, Mode.SINGLE);
    for (Jdk jdk : jdks) {
      for (String name :
          LoadedClasses.of(jdk, List.of(), contender, event, layout).fromJars()) {
        String owner = LoadedClasses.Owner.of(name, contender, layout).label;
        Cell cell = new Cell(CLASSES, jdk.feature(), owner, COLD_KIND, 0, contender.name());
        results.add(cell, name.substring(name.lastIndexOf('.') + 1), 1);
      }
    }
  }

  private void record(Jdk jdk, Contender contender, String kind, Of of)
      throws IOException, InterruptedException {
    String name = String.join("-", contender.name(), kind, jdk.toString(), of.label);
    Path file = layout.work("profiles").resolve(name + ".jfr");
    // Samples get better with time; each request allocates what the one before did.
    int recorded = of == Of.CPU ? effort.measured() : 1;
    List<String> command = new ArrayList<>();
    command.add(jdk.java());
    command.addAll(Jmh.HEAP);
    command.addAll(of.flags);
    command.addAll(
        List.of("-cp", contender.jar(layout) + File.pathSeparator + layout.deployable("warm")));
    command.addAll(
        List.of(MAIN, contender.handler(), layout.event(kind, Mode.SINGLE).toString()));
    command.add(Integer.toString(effort.warmup()));
    command.add(Integer.toString(recorded));
    command.add(file.toString());
    command.addAll(of.events);
    int requests = run(command);
    Map<String, Double> sites =
        of == Of.CPU ? FlightRecording.samples(file) : FlightRecording.allocated(file);
    double unit = of == Of.CPU ? 1 : requests;
    Cell cell = new Cell(TABLE, jdk.feature(), of.label, kind, 0, contender.name());
    sites.forEach((site, value) -> results.add(cell, site, value / unit));
    Files.delete(file);
  }

  /** Runs the JVM to its end and returns how many requests it recorded. */
  private int run(List<String> command) throws IOException, InterruptedException {
    File log = layout.work("logs").resolve("profile.log").toFile();
    Process process = new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.appendTo(log))
        .start();
    String answer =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
    if (process.waitFor() != 0) {
      throw new IOException("Failed: " + command + "; see " + log);
    }
    return Integer.parseInt(answer);
  }
}
