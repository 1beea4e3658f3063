package dev.albroute.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Native executables need no metadata, because there is nothing that metadata would be about. */
class NativeMetadataIT {

  /** What the closed world of a native executable does not know unless it is told, as {@code javap} writes it. */
  private static final Pattern OPEN_WORLD = Pattern.compile("java/lang/reflect/|java/lang/invoke/"
      + "|java/lang/Class\\.(forName|new|get(Declared)?(Class|Method|Field|Constructor|Resource|RecordComp))"
      + "|java/lang/ClassLoader|java/util/(ServiceLoader|ResourceBundle)|java/io/Object(In|Out)putStream"
      + "|java/lang/System\\.load| native ");

  /** The runtime, and what is generated for the example. */
  private static final Pattern OURS = Pattern.compile(
      "dev/albroute/(?!example/).+\\.class|dev/albroute/example/\\w+(Handler|Json|Priming|Main)(\\$\\w+)?\\.class");

  @Test
  void noJarHasMetadata() throws IOException {
    List<Path> jars = new ArrayList<>();
    for (String module : List.of("annotations", "runtime", "processor", "local", "example")) {
      try (Stream<Path> files = Files.list(Path.of("..", module, "target"))) {
        files.filter(file -> file.toString().endsWith(".jar")).forEach(jars::add);
      }
    }
    assertThat(jars).hasSizeGreaterThanOrEqualTo(5);
    for (Path jar : jars) {
      assertThat(names(jar))
          .as(jar.toString())
          .noneMatch(name -> name.startsWith("META-INF/native-image")
              || name.endsWith("reachability-metadata.json")
              || name.endsWith("-config.json"));
    }
  }

  @Test
  void noClassOfTheRuntimeAndNoGeneratedClassLooksAnythingUp() throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("-c", "-p", "-cp", ManagedRuntime.JAR.toString()));
    for (String name : names(ManagedRuntime.JAR)) {
      if (OURS.matcher(name).matches()) {
        arguments.add(name.substring(0, name.length() - 6).replace('/', '.'));
      }
    }
    assertThat(arguments)
        .hasSizeGreaterThan(60)
        .contains("dev.albroute.example.OrdersFunctionMain");
    StringWriter listing = new StringWriter();
    PrintWriter out = new PrintWriter(listing);
    int exitCode = ToolProvider.findFirst("javap")
        .orElseThrow()
        .run(out, out, arguments.toArray(new String[0]));

    assertThat(exitCode).isZero();
    assertThat(
            listing.toString().lines().filter(line -> OPEN_WORLD.matcher(line).find()))
        .isEmpty();
  }

  private static List<String> names(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().map(JarEntry::getName).toList();
    }
  }
}
