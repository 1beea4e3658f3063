package dev.albroute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.albroute.processor.ErrorsDocument.Section;
import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.emit.Compilation;
import dev.albroute.processor.emit.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every code is described in {@code docs/errors.md}, with examples that do what they say, and has a test. */
class ErrorsDocumentTest {

  private static final List<String> MANY_ERRORS =
      List.of("-Xmaxerrs", "10000", "-Xlint:-auxiliaryclass");

  private static List<String> codes() {
    return Arrays.stream(Code.values()).map(Code::id).toList();
  }

  @Test
  void everyCodeHasASectionInTheOrderOfTheCodes() {
    assertThat(ErrorsDocument.sections().stream().map(Section::code))
        .containsExactlyElementsOf(codes())
        .isSorted();
  }

  @Test
  void everyCodeHasATest() throws IOException {
    Set<String> tested = new TreeSet<>();
    Path tests = Path.of("src", "test");
    try (Stream<Path> files = Files.walk(tests)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        codes().stream().filter(code -> text.contains("[" + code + "]")).forEach(tested::add);
      }
    }
    assertThat(tested).containsExactlyInAnyOrderElementsOf(codes());
  }

  @Test
  void everyMessageEndsWithAFix() {
    for (Code code : Code.values()) {
      Object[] names = {"a", "b", "c", "d", "e"};
      assertThat(code.message(java.util.Optional.empty(), names))
          .matches("\\[ALB\\d{3}] .*\\. .*\\.");
    }
  }

  @Test
  void examplesThatAreRefusedAreRefusedWithTheirCodeAlone(@TempDir Path directory) {
    Map<String, String> units = new LinkedHashMap<>();
    for (Section section : ErrorsDocument.sections()) {
      if (!section.examples().isEmpty()) {
        units.put(
            section.packageName() + ".Order", section.unit(section.examples().get(0)));
      }
    }
    Compilation compilation =
        Compiler.JAVAC.compile(directory, units, MANY_ERRORS, new AlbRouteProcessor());
    for (Section section : ErrorsDocument.sections()) {
      Set<String> expected = section.examples().isEmpty() ? Set.of() : Set.of(section.code());
      assertThat(codesIn(compilation, section)).as(section.code()).isEqualTo(expected);
    }
  }

  private static Set<String> codesIn(Compilation compilation, Section section) {
    String path = "/" + section.packageName().replace('.', '/') + "/";
    return compilation.diagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Kind.ERROR)
        .filter(diagnostic -> diagnostic.getSource().getName().contains(path))
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .filter(message -> message.startsWith("[ALB"))
        .map(message -> message.substring(1, message.indexOf(']')))
        .collect(Collectors.toSet());
  }

  @Test
  void examplesToWriteInsteadCompile(@TempDir Path directory) {
    Map<String, String> units = new LinkedHashMap<>();
    for (Section section : ErrorsDocument.sections()) {
      if (!section.examples().isEmpty()) {
        assertThat(section.examples()).as(section.code()).hasSize(2);
        units.put(
            section.packageName() + ".Order", section.unit(section.examples().get(1)));
      }
    }
    Compilation compilation =
        Compiler.JAVAC.compile(directory, units, MANY_ERRORS, new AlbRouteProcessor());
    List<String> problems = compilation.diagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() != Kind.NOTE)
        .map(ErrorsDocumentTest::describe)
        .toList();
    assertThat(problems).isEmpty();
    assertThat(compilation.classFiles()).containsKey("errors/alb203/ExampleApiHandler.class");
  }

  private static String describe(Diagnostic<? extends JavaFileObject> error) {
    String source = error.getSource() == null ? "" : error.getSource().getName();
    return source + ":" + error.getLineNumber() + " " + error.getMessage(Locale.ROOT);
  }
}
