package dev.albroute.benchmarks.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Notes where and when a run took place. */
final class Machine {

  private Machine() {}

  static void describe(Results results, java.util.List<Jdk> jdks) throws IOException {
    results.fact("date", LocalDate.now(ZoneOffset.UTC).toString());
    results.fact("processor", line("/proc/cpuinfo", "model name"));
    results.fact("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
    results.fact("memory", line("/proc/meminfo", "MemTotal"));
    results.fact("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    for (Jdk jdk : jdks) {
      results.fact("jdk" + jdk.feature(), jdk.version());
    }
  }

  private static String line(String file, String key) throws IOException {
    Path path = Path.of(file);
    if (Files.isReadable(path)) {
      for (String line : Files.readAllLines(path)) {
        if (line.startsWith(key)) {
          return line.substring(line.indexOf(':') + 1).trim();
        }
      }
    }
    return "unknown";
  }
}
