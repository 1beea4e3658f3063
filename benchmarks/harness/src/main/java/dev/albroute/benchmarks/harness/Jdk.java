package dev.albroute.benchmarks.harness;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * A JDK of this machine.
 *
 * @param home where it is
 * @param feature its feature version, such as 17
 * @param version its full version, with the vendor
 */
record Jdk(Path home, int feature, String version) {

  /** The variable that names the homes of JDKs, separated as a class path is. */
  static final String VARIABLE = "BENCHMARK_JDKS";

  /** One JDK of each of those feature versions: from {@value VARIABLE}, the running one, those beside it. */
  static List<Jdk> find(List<Integer> features) throws IOException {
    List<Path> candidates = new ArrayList<>();
    String named = System.getenv(VARIABLE);
    if (named != null) {
      for (String home : named.split(File.pathSeparator, -1)) {
        candidates.add(Path.of(home));
      }
    }
    Path running = Path.of(System.getProperty("java.home"));
    candidates.add(running);
    Path parent = running.getParent();
    if (parent != null) {
      try (DirectoryStream<Path> siblings = Files.newDirectoryStream(parent)) {
        siblings.forEach(candidates::add);
      }
    }
    List<Jdk> found = new ArrayList<>();
    for (int feature : features) {
      for (Path candidate : candidates) {
        Jdk jdk = read(candidate);
        if (jdk != null && jdk.feature == feature) {
          found.add(jdk);
          break;
        }
      }
    }
    if (found.size() < features.size()) {
      System.err.println(
          "Found of JDK " + features + " only " + found + "; name others in " + VARIABLE);
    }
    return found;
  }

  private static @org.jspecify.annotations.Nullable Jdk read(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release) || !Files.isExecutable(home.resolve("bin/javac"))) {
      return null;
    }
    Properties properties = new Properties();
    try (BufferedReader reader = Files.newBufferedReader(release)) {
      properties.load(reader);
    }
    String version = unquoted(properties, "JAVA_VERSION");
    int dot = version.indexOf('.');
    int feature = Integer.parseInt(dot < 0 ? version : version.substring(0, dot));
    return new Jdk(
        home.toRealPath(), feature, version + ", " + unquoted(properties, "IMPLEMENTOR"));
  }

  private static String unquoted(Properties properties, String key) {
    return properties.getProperty(key, "unknown").replace("\"", "");
  }

  String java() {
    return home.resolve("bin/java").toString();
  }

  String javac() {
    return home.resolve("bin/javac").toString();
  }

  @Override
  public String toString() {
    return Integer.toString(feature);
  }
}
