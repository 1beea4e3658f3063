package dev.albroute.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.albroute.processor.AlbRouteProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How generated code looks: each directory under {@code golden} holds an interface and what is generated for it. After a
 * wanted change, {@code -Dgolden.update=true} writes what is generated now.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir
  Path directory;

  static Stream<String> cases() throws IOException {
    try (Stream<Path> cases = Files.list(GOLDEN)) {
      return cases.map(path -> path.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generatedSourcesLookAsTheyShould(String name) throws IOException {
    check(name, Compiler.JAVAC);
  }

  /** What a processor can know of the source is told by both compilers, each in its own way. */
  @ParameterizedTest
  @MethodSource("cases")
  void theEclipseCompilerLeadsToTheSameSources(String name) throws IOException {
    check(name, Compiler.ECJ);
  }

  private void check(String name, Compiler compiler) throws IOException {
    Map<String, String> api = new LinkedHashMap<>();
    Map<String, String> expected = new TreeMap<>();
    try (Stream<Path> files = Files.list(GOLDEN.resolve(name))) {
      for (Path file : files.sorted().toList()) {
        String type = file.getFileName().toString().replace(".java", "");
        if (type.matches(".+(Handler|Priming|Main|Json\\d*)")) {
          expected.put(type, Files.readString(file));
        } else {
          api.put("com.acme." + name + "." + type, Files.readString(file));
        }
      }
    }
    Map<String, String> generated = new TreeMap<>();
    compiler
        .compile(directory, api, new AlbRouteProcessor())
        .clean()
        .sources()
        .forEach((path, text) -> generated.put(path.replaceAll(".*/|\\.java$", ""), text));
    if (Boolean.getBoolean("golden.update") && compiler == Compiler.JAVAC) {
      for (Map.Entry<String, String> file : generated.entrySet()) {
        Files.writeString(GOLDEN.resolve(name).resolve(file.getKey() + ".java"), file.getValue());
      }
    } else {
      assertThat(generated).isEqualTo(expected);
    }
  }
}
