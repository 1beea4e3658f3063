package dev.albroute;

import static dev.albroute.SeenRequest.see;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The query: keys and values arrive as the client wrote them. */
class QueryTest {

  @Test
  void queryIsDecodedExactlyOnce() {
    TestEvent event = TestEvent.multi("POST", "/")
        .query("empty", "")
        .query("encodedPlus", "a%2Bb")
        .query("literalPlus", "a+b")
        .query("url", "https%3A%2F%2Fexample.com%2F%3Fq%3D100%2525")
        .query("repeated", "1", "2");
    see(event, request -> {
      assertThat(request.queryParam("empty")).isEmpty();
      assertThat(request.queryParam("encodedPlus")).isEqualTo("a+b");
      assertThat(request.queryParam("literalPlus")).isEqualTo("a b");
      assertThat(request.queryParam("url")).isEqualTo("https://example.com/?q=100%25");
      assertThat(request.queryParams("repeated")).containsExactly("1", "2");
      assertThat(request.queryParam("repeated")).isEqualTo("2");
      assertThat(request.queryParam("unknown")).isNull();
      assertThat(request.queryParams("unknown")).isEmpty();
    });
  }

  @Test
  void keysThatDecodeToOneNameAreOneNameWithAllValues() {
    TestEvent event = TestEvent.multi("GET", "/")
        .query("date%5Bfrom%5D", "2020-06-18", "2020-06-19")
        .query("date[from]", "2020-07-17")
        .query("other", "x");
    see(event, request -> {
      assertThat(request.queryParams("date[from]"))
          .containsExactly("2020-06-18", "2020-06-19", "2020-07-17");
      assertThat(request.query())
          .containsOnly(
              entry("date[from]", List.of("2020-06-18", "2020-06-19", "2020-07-17")),
              entry("other", List.of("x")));
      assertThat(request.queryParam("date%5Bfrom%5D")).isNull();
    });
    TestEvent single =
        TestEvent.single("GET", "/").query("date%5Bfrom%5D", "a").query("date[from]", "b");
    see(single, request -> assertThat(request.queryParams("date[from]")).containsExactly("a", "b"));
  }

  @Test
  void queryNamesMayBeWrittenInManyWays() {
    TestEvent event = TestEvent.single("GET", "/")
        .query("caf%C3%A9", "1")
        .query("tea+time", "2")
        .query("%e2%82%ac", "3")
        .query("plain\u00e9", "4")
        .query("", "5");
    see(event, request -> {
      assertThat(request.queryParam("caf\u00e9")).isEqualTo("1");
      assertThat(request.queryParam("tea time")).isEqualTo("2");
      assertThat(request.queryParam("\u20ac")).isEqualTo("3");
      assertThat(request.queryParam("plain\u00e9")).isEqualTo("4");
      assertThat(request.queryParam("")).isEqualTo("5");
      assertThat(request.queryParam("plain")).isNull();
      assertThat(request.query()).hasSize(5);
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%", "%4", "%zz", "a%2", "%C3", "%C3%28", "%ED%A0%80", "%FF", "%F8%88%80%80%80"})
  void malformedPercentEncodingInTheQueryIsA400WhenItIsRead(String malformed) {
    TestEvent event =
        TestEvent.single("GET", "/").query("q", malformed).query(malformed, "v").query("ok", "1");
    assertThat(TestHandler.call(event, request -> AlbResponse.ok(request.queryParam("q")))
            .status())
        .isEqualTo(400);
    assertThat(TestHandler.call(event, request -> AlbResponse.ok(request.queryParams("q")))
            .status())
        .isEqualTo(400);
    TestResponse all = TestHandler.call(event, request -> AlbResponse.ok(request.query()));
    assertThat(all.status()).isEqualTo(400);
    assertThat(all.problem().get("detail").textValue()).contains("percent-encoding");
    see(event, request -> assertThat(request.queryParam("ok")).isEqualTo("1"));
  }

  @Test
  void replacementCharacterItselfIsNotMalformed() {
    TestEvent event = TestEvent.single("GET", "/%EF%BF%BD").query("q", "%EF%BF%BD+%25");
    see(event, request -> {
      assertThat(request.queryParam("q")).isEqualTo("\uFFFD %");
      assertThat(request.segment(0)).isEqualTo("\uFFFD");
    });
  }
}
