package dev.albroute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.albroute.processor.FailingSource.Finding;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each source that must not compile says what is wrong with it, where, and nothing else. */
class FailingSourcesTest {

  static List<FailingSource> sources() {
    return FailingSource.all();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void javacPointsAtWhatIsWrong(FailingSource source) {
    List<JavaFileObject> files = source.units().stream()
        .map(unit -> JavaFileObjects.forSourceString(unit.qualifiedName(), unit.text()))
        .toList();
    Compilation compilation =
        Compiler.javac().withProcessors(new AlbRouteProcessor()).compile(files);
    List<Finding> findings = compilation.errors().stream()
        .filter(error -> error.getMessage(Locale.ROOT).startsWith("[ALB"))
        .map(error -> new Finding(
            error.getLineNumber(), error.getColumnNumber(), error.getMessage(Locale.ROOT)))
        .toList();
    assertThat(findings).containsExactlyInAnyOrderElementsOf(source.findings());
    assertThat(findings).isNotEmpty();
  }
}
