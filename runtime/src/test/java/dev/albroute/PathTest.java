package dev.albroute;

import static dev.albroute.SeenRequest.see;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The path: split first, decoded after. */
class PathTest {

  @Test
  void escapedSlashStaysInsideItsSegment() {
    see(TestEvent.single("GET", "/foo%2Fbar"), request -> {
      assertThat(request.path()).isEqualTo("/foo%2Fbar");
      assertThat(request.segments()).containsExactly("foo/bar");
    });
    see(
        TestEvent.single("GET", "/a+b/c%20d/%C3%A9%2B"),
        request -> assertThat(request.segments()).containsExactly("a+b", "c d", "\u00e9+"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "/, 0",
    "/orders, 1",
    "/orders/, 1",
    "orders, 1",
    "/orders/7, 2",
    "/orders/7/, 2",
    "//, 1",
    "//a, 2",
    "/a//b, 3",
    "/a//, 2",
    "/%2F, 1"
  })
  void slashAtTheEndIsNotSignificant(String path, int segments) {
    see(TestEvent.single("GET", path), request -> {
      assertThat(request.segmentCount()).isEqualTo(segments);
      assertThat(request.segments()).hasSize(segments);
      assertThat(request.path()).isEqualTo(path.isEmpty() ? "/" : path);
    });
  }

  @Test
  void pathOfManySegmentsIsSplit() {
    String path = "/a".repeat(5000);
    see(TestEvent.single("GET", path), request -> {
      assertThat(request.segments()).hasSize(5000).containsOnly("a");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%", "/a/%4", "/%zz", "/%C3", "/%FF/b"})
  void malformedPercentEncodingInThePathIsA400(String path) {
    TestResponse response = TestHandler.call(
        TestEvent.multi("GET", path), request -> AlbResponse.ok(request.segments()));
    assertThat(response.status()).isEqualTo(400);
    assertThat(response.problem().get("detail").textValue()).contains("path");
    see(TestEvent.multi("GET", path), request -> assertThat(request.path()).isEqualTo(path));
  }
}
