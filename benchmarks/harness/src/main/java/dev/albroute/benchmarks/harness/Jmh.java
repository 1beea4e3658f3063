package dev.albroute.benchmarks.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs JMH in a process of its own, one fork. */
final class Jmh {

  /**
   * A heap of one size, such as a function has. Of a heap that grows the kernel hands out page after page while it is
   * measured, which costs more than a nanosecond for each byte that is allocated.
   */
  static final List<String> HEAP = List.of("-Xms512m", "-Xmx512m");

  /** How many parts each second of measuring has, which are measured one by one. */
  private static final int PARTS = 4;

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * How long.
   *
   * @param rounds JVMs for each cell
   * @param warmup seconds before measuring
   * @param measured seconds of measuring
   */
  record Effort(int rounds, int warmup, int measured) {}

  /**
   * What JMH says of one benchmark.
   *
   * @param className its class without the package
   * @param methodName its method
   * @param micros time of one operation in microseconds: the lower quartile of the averages of the parts. Whoever else
   *     is at work on the processor can only make a part slower
   * @param bytes allocated by one operation
   */
  record Score(String className, String methodName, double micros, double bytes) {}

  private Jmh() {}

  /** Runs the benchmarks that the arguments choose. */
  static List<Score> run(
      Jdk jdk,
      List<String> flags,
      String classPath,
      List<String> arguments,
      Effort effort,
      Layout layout)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile("jmh", ".json");
    File log = layout.work("logs").resolve("jmh.log").toFile();
    List<String> command =
        new ArrayList<>(List.of(jdk.java(), "-cp", classPath, "org.openjdk.jmh.Main"));
    command.addAll(arguments);
    command.addAll(List.of("-f", "1", "-prof", "gc", "-foe", "true"));
    command.addAll(List.of("-w", "1s", "-wi", Integer.toString(effort.warmup)));
    command.addAll(List.of("-r", 1000 / PARTS + "ms"));
    command.addAll(List.of("-i", Integer.toString(effort.measured * PARTS)));
    command.addAll(List.of("-rf", "json", "-rff", file.toString()));
    List<String> all = new ArrayList<>(HEAP);
    all.addAll(flags);
    command.addAll(List.of("-jvmArgs", String.join(" ", all)));
    Process process = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
        .start();
    if (process.waitFor() != 0) {
      throw new IOException("Failed: " + command + "; see " + log);
    }
    List<Score> scores = new ArrayList<>();
    for (JsonNode benchmark : JSON.readTree(file.toFile())) {
      String[] name = benchmark.path("benchmark").asText().split("\\.", -1);
      JsonNode allocated = benchmark.path("secondaryMetrics").path("gc.alloc.rate.norm");
      scores.add(new Score(
          name[name.length - 2],
          name[name.length - 1],
          Sample.of(parts(benchmark)).low(),
          allocated.path("score").asDouble()));
    }
    Files.delete(file);
    return scores;
  }

  private static List<Double> parts(JsonNode benchmark) {
    List<Double> parts = new ArrayList<>();
    for (JsonNode part : benchmark.path("primaryMetric").path("rawData").path(0)) {
      parts.add(part.asDouble());
    }
    return parts;
  }
}
