package dev.albroute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.albroute.processor.emit.Compilation;
import dev.albroute.processor.emit.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be written works: handlers are generated and javac takes them without a warning, and so does the Eclipse compiler with its own defaults. */
class WorkingSourcesTest {

  private static final Path DIRECTORY = Path.of("src", "test", "resources", "working");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:\\w+ )*(?:class|@?interface|record|enum) (\\w+)");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files.sorted().toList();
    }
  }

  private static Map<String, String> units(Path file) throws IOException {
    Map<String, String> units = new LinkedHashMap<>();
    for (String text : Files.readString(file).split("(?m)^// file\n")) {
      Matcher type = TYPE.matcher(text);
      assertThat(type.find()).isTrue();
      units.put("com.acme." + type.group(1), text);
    }
    return units;
  }

  @ParameterizedTest
  @MethodSource("files")
  void javacTakesIt(Path file, @TempDir Path directory) throws IOException {
    Compilation compilation =
        Compiler.JAVAC.compile(directory, units(file), new AlbRouteProcessor()).clean();
    assertThat(compilation.sources()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void ecjTakesIt(Path file, @TempDir Path directory) throws IOException {
    Compilation compilation = Compiler.ECJ.compile(directory, units(file), new AlbRouteProcessor());
    assertThat(compilation.diagnostics())
        .filteredOn(diagnostic -> diagnostic.getKind() == Kind.ERROR)
        .isEmpty();
    assertThat(compilation.success()).isTrue();
  }
}
