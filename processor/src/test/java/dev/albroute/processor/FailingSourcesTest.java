package dev.albroute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.albroute.processor.FailingSource.Finding;
import dev.albroute.processor.emit.Compiler;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each source that must not compile says what is wrong with it, where, and nothing else. All of them are compiled
 * together: the failure of one hides nothing of another.
 */
class FailingSourcesTest {

  /**
   * The Eclipse compiler finds no line for records and their components, nor for constants of enums, and takes the first
   * of repeated annotations for all of them.
   */
  private static final Set<String> WITHOUT_LINES_IN_ECJ = Set.of(
      "ALB101-record",
      "ALB203-one-of-two-routes",
      "ALB215-same-method",
      "ALB401-inside",
      "ALB407-endless",
      "ALB409-optional",
      "ALB411-two-dimensions",
      "ALB412-forms",
      "ALB412-jackson",
      "ALB412-members",
      "ALB412-naming",
      "ALB413-default",
      "ALB414-default",
      "ALB415-nullable",
      "ALB416-alias",
      "ALB416-names",
      "ALB416-unwrapped",
      "ALB421-unwrapped",
      "ALB425-value",
      "ALB428-generic",
      "ALB430-pattern",
      "ALB431-zone",
      "ALB432-codec",
      "ALB433-codec",
      "ALB438-enum",
      "ALB438-others",
      "ALB509-class");

  private static FailingCompilation javac;
  private static FailingCompilation ecj;

  @BeforeAll
  static void compile(@TempDir Path directory) {
    javac = FailingCompilation.of(Compiler.JAVAC, sources(), directory.resolve("javac"));
    ecj = FailingCompilation.of(Compiler.ECJ, sources(), directory.resolve("ecj"));
  }

  static List<FailingSource> sources() {
    return FailingSource.all();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void javacPointsAtWhatIsWrong(FailingSource source) {
    assertThat(javac.findings(source))
        .containsExactlyInAnyOrderElementsOf(source.findings())
        .isNotEmpty();
  }

  /** The Eclipse compiler tells no columns of a processor's messages. */
  @ParameterizedTest
  @MethodSource("sources")
  void ecjSaysTheSame(FailingSource source) {
    List<Finding> told = ecj.findings(source);
    assertThat(told.stream().map(Finding::message))
        .containsExactlyInAnyOrderElementsOf(
            source.findings().stream().map(Finding::message).toList());
    if (!WITHOUT_LINES_IN_ECJ.contains(source.name())) {
      assertThat(told.stream().map(Finding::line))
          .containsExactlyInAnyOrderElementsOf(
              source.findings().stream().map(Finding::line).toList());
    }
  }

  @Test
  void nothingIsToldTwice() {
    assertThat(javac.all()).doesNotHaveDuplicates();
    assertThat(ecj.all()).doesNotHaveDuplicates();
  }
}
