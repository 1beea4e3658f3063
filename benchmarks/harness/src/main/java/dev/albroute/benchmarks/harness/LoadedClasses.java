package dev.albroute.benchmarks.harness;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The classes that a JVM loads until it has answered one event.
 *
 * @param all how many
 * @param fromJars the binary names of those from the contender's jar, or from an archive of it
 */
record LoadedClasses(int all, List<String> fromJars) {

  private static final String SOURCE = " source: ";

  /** Whose a class is. */
  enum Owner {
    APPLICATION("application"),
    GENERATED("generated"),
    RUNTIME("runtime"),
    LIBRARIES("libraries");

    final String label;

    Owner(String label) {
      this.label = label;
    }

    /** Tells a generated class from one of the application by its source, which only the latter has. */
    static Owner of(String name, Contender contender, Layout layout) {
      if (name.startsWith("dev.albroute.benchmarks.")) {
        int nested = name.indexOf('$');
        String outer = nested < 0 ? name : name.substring(0, nested);
        String source = "src/main/java/" + outer.replace('.', '/') + ".java";
        boolean written =
            Files.exists(layout.benchmarks().resolve(contender.name()).resolve(source))
                || Files.exists(layout.benchmarks().resolve("service").resolve(source));
        return written ? APPLICATION : GENERATED;
      }
      return name.startsWith("dev.albroute.") ? RUNTIME : LIBRARIES;
    }
  }

  /** Starts a JVM with those flags and reads which classes it loads. */
  static LoadedClasses of(
      Jdk jdk, List<String> flags, Contender contender, Path event, Layout layout)
      throws IOException, InterruptedException {
    Path log = layout.work("logs").resolve("classes.log");
    Files.deleteIfExists(log);
    List<String> logging = new ArrayList<>(flags);
    logging.add("-Xlog:class+load=info:file=" + log + "::filecount=0");
    File errors = layout.work("logs").resolve(contender.name() + ".log").toFile();
    ColdProcess.run(jdk, logging, layout.coldPath(contender), contender.handler(), event, errors);
    int all = 0;
    List<String> fromJars = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      int source = line.indexOf(SOURCE);
      if (source >= 0) {
        all++;
        String name = line.substring(line.lastIndexOf(' ', source - 1) + 1, source);
        String from = line.substring(source + SOURCE.length());
        // With an archive a class of a jar comes from the archive's second layer.
        if (!name.startsWith("dev.albroute.benchmarks.driver.")
            && (from.startsWith("file:") || from.startsWith("jar:"))) {
          fromJars.add(name);
        }
      }
    }
    return new LoadedClasses(all, fromJars);
  }
}
