package dev.albroute.benchmarks.harness;

import dev.albroute.benchmarks.harness.Results.Cell;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Warm requests: a JVM of its own for each contender, event, JDK and round. */
final class Warm {

  /** The name of the table. */
  static final String TABLE = "warm";

  /** No flags but those of {@link Jmh#HEAP}. */
  static final String DEFAULT = "";

  /** Lambda's flags, under which only the first of HotSpot's compilers works. */
  static final String LAMBDA = "lambda";

  private record Point(Jdk jdk, Contender contender, List<Path> events, Cell cell) {}

  private final Layout layout;
  private final Results results;
  private final Jmh.Effort effort;

  Warm(Layout layout, Results results, Jmh.Effort effort) {
    this.layout = layout;
    this.results = results;
    this.effort = effort;
  }

  /** Measures every contender with every event. */
  void measure(
      List<Jdk> jdks,
      List<Contender> contenders,
      List<String> kinds,
      List<Mode> modes,
      String setting)
      throws IOException, InterruptedException {
    List<Point> points = new ArrayList<>();
    for (Jdk jdk : jdks) {
      for (String kind : kinds) {
        for (Mode mode : modes) {
          for (Contender contender : contenders) {
            if (contender.serves(kind, mode)) {
              String work = kind + ", " + mode.label;
              Cell cell = new Cell(TABLE, jdk.feature(), setting, work, 0, contender.name());
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
    boolean body = work.equals(Growth.BODY);
    List<Point> points = new ArrayList<>();
    for (Jdk jdk : jdks) {
      for (int size : sizes) {
        byte[] event = body ? Events.postOfSize(size) : Events.get(Mode.SINGLE, size);
        Path file = layout.event(work + "-" + size, event);
        for (Contender contender : contenders) {
          if (contender.serves(body ? "large" : "get", Mode.SINGLE)) {
            Cell cell =
                new Cell(Growth.TABLE, jdk.feature(), DEFAULT, work, size, contender.name());
            points.add(new Point(jdk, contender, List.of(file), cell));
          }
        }
      }
    }
    rounds(points);
  }

  private void rounds(List<Point> points) throws IOException, InterruptedException {
    for (int round = 1; round <= effort.rounds(); round++) {
      for (Point point : points) {
        String path = point.contender.jar(layout) + File.pathSeparator + layout.deployable("warm");
        run(point.jdk, path, point.contender.handler(), point.events, point.cell);
      }
      System.out.println("Warm: round " + round + " of " + effort.rounds());
    }
  }

  /** The flags of {@link #DEFAULT} or {@link #LAMBDA}. */
  static List<String> flags(String setting) {
    return setting.equals(LAMBDA) ? Cold.LAMBDA : List.of();
  }

  /** Runs one fork and adds its time in microseconds and its bytes allocated for each request. */
  void run(Jdk jdk, String classPath, String handler, List<Path> events, Cell cell)
      throws IOException, InterruptedException {
    String files =
        String.join(File.pathSeparator, events.stream().map(Path::toString).toList());
    List<String> arguments =
        List.of("WarmRequest.request", "-p", "handler=" + handler, "-p", "events=" + files);
    for (Jmh.Score score :
        Jmh.run(jdk, flags(cell.setting()), classPath, arguments, effort, layout)) {
      results.add(cell, "time", score.micros());
      results.add(cell, "allocated", score.bytes());
    }
  }
}
