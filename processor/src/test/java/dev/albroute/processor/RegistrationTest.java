package dev.albroute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.albroute.processor.emit.Compiler;
import dev.albroute.processor.model.RuntimeTypes;
import dev.albroute.processor.model.TypeRef.ClassType;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilers and build tools find the processor. */
class RegistrationTest {

  @Test
  void compilersFindIt() {
    assertThat(ServiceLoader.load(Processor.class))
        .anySatisfy(processor -> assertThat(processor).isInstanceOf(AlbRouteProcessor.class));
  }

  /** Each generated class comes from one interface and what it refers to. */
  @Test
  void gradleKnowsItAsIsolating() throws IOException {
    String file = "/META-INF/gradle/incremental.annotation.processors";
    try (InputStream in = AlbRouteProcessor.class.getResourceAsStream(file)) {
      assertThat(in).isNotNull();
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip())
          .isEqualTo(AlbRouteProcessor.class.getName() + ",isolating");
    }
  }

  @Test
  void itSupportsTheSourceVersionOfTheCompiler() {
    assertThat(new AlbRouteProcessor().getSupportedSourceVersion())
        .isEqualTo(SourceVersion.latestSupported());
  }

  @Test
  void theTypesThatItNamesExist() throws ReflectiveOperationException {
    for (Field constant : RuntimeTypes.class.getFields()) {
      ClassType type = (ClassType) constant.get(null);
      assertThat(Class.forName(type.className())).isNotNull();
    }
    assertThat(RuntimeTypes.class.getFields()).isNotEmpty();
  }

  /** Where nothing is annotated, nothing is generated and nothing is said. */
  @Test
  void itIsSilentWhereItIsNotNeeded(@TempDir Path directory) {
    assertThat(Compiler.JAVAC
            .compile(directory, Map.of("A", "public class A {}"), new AlbRouteProcessor())
            .clean()
            .sources())
        .isEmpty();
  }
}
