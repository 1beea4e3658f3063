package dev.albroute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Events that other projects captured or made up. They are not in this repository; the test runs
 * where the system property {@code albroute.captures} names a directory of them, or {@code
 * shared/alb/captures} stands beside the repository.
 */
class CapturedEventsTest {

  private static final Path DIRECTORY = Path.of(System.getProperty(
      "albroute.captures", Path.of("..", "..", "shared", "alb", "captures").toString()));

  @TestFactory
  List<DynamicTest> everyCapturedRequestIsAnswered() throws IOException {
    assumeTrue(Files.isDirectory(DIRECTORY), "no captured events here");
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files
          .filter(
              file -> file.toString().endsWith(".json") && !file.toString().contains("response"))
          .sorted()
          .map(file ->
              DynamicTest.dynamicTest(file.getFileName().toString(), () -> isAnswered(file)))
          .toList();
    }
  }

  private static void isAnswered(Path file) throws IOException {
    byte[] event = Files.readAllBytes(file);
    TestHandler handler = TestHandler.of(request -> AlbResponse.ok(
        request.method() + " " + request.path() + " " + request.query() + " " + request.headers()
            + " " + request.cookies() + " " + request.clientAddress() + " " + request.traceRoot()));
    TestResponse response = TestResponse.any(TestHandler.invoke(handler, event, null));
    assertThat(response.status()).isEqualTo(200);
  }
}
