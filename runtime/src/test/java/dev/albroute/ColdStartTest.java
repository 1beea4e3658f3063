package dev.albroute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the classes of this module to {@link ColdStartRules}. */
class ColdStartTest {

  @Test
  void noClassOfTheRuntimeUsesWhatIsSlowAtFirst() throws Exception {
    Path classes = Path.of(
        AlbHandler.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    assertThat(classes.resolve("dev/albroute/AlbHandler.class")).exists();
    assertThat(ColdStartRules.breaches(classes))
        .containsExactly(
            // Loaded only by handlers of types that ask for a pattern of DateTimeFormatter.
            "dev/albroute/json/TimePattern.class: java/time/format/DateTimeFormatter");
  }

  @Test
  void breachesAreFound() throws IOException {
    assertThat(ColdStartRules.breaches(classFile(Breaches.class)))
        .contains(
            "invokedynamic (a lambda, a method reference or a string concatenation)",
            "java/lang/String.format")
        .contains("java/util/regex/Pattern", "java/util/stream/Stream")
        .anyMatch(breach -> breach.startsWith("java/lang/invoke/"));
  }

  private static byte[] classFile(Class<?> type) throws IOException {
    try (InputStream in =
        type.getResourceAsStream(type.getName().replaceAll(".*\\.", "") + ".class")) {
      return in.readAllBytes();
    }
  }

  /** Breaks the rules. */
  private static final class Breaches {
    static boolean all(List<String> texts) {
      Pattern digits = Pattern.compile("[0-9]");
      Stream<String> stream = texts.stream();
      return stream.anyMatch(text -> digits.matcher(String.format("%s", text)).find());
    }
  }
}
