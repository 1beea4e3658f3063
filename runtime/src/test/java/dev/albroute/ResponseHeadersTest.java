package dev.albroute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers of responses, and what a load balancer would not take. */
class ResponseHeadersTest {

  private static TestResponse single(AlbResponse<?> response) {
    return TestHandler.call(TestEvent.single("GET", "/"), request -> response);
  }

  private static TestResponse multi(AlbResponse<?> response) {
    return TestHandler.call(TestEvent.multi("GET", "/"), request -> response);
  }

  @Test
  void cookiesLeaveInBothModes() {
    AlbResponse<String> response = AlbResponse.ok("x")
        .cookie(Cookie.of("a", "1"))
        .cookie(Cookie.of("b", "2").path("/"));
    assertThat(multi(response).headers("set-cookie")).containsExactly("a=1", "b=2; Path=/");
    assertThat(single(response).headers("set-cookie"))
        .containsExactlyInAnyOrder("a=1", "b=2; Path=/");
  }

  @Test
  void upTo512CookiesLeaveInSingleMode() {
    AlbResponse<String> most = AlbResponse.ok("x");
    for (int i = 0; i < 512; i++) {
      most = most.cookie(Cookie.of("c" + i, "v"));
    }
    assertThat(single(most).headers("set-cookie")).hasSize(512).doesNotHaveDuplicates();
    AlbResponse<String> more = most.cookie(Cookie.of("c512", "v"));
    assertThat(multi(more).headers("set-cookie")).hasSize(513);
    TestContext context = new TestContext();
    TestResponse refused =
        TestHandler.send(TestHandler.of(request -> more), TestEvent.single("GET", "/"), context);
    assertThat(refused.status()).isEqualTo(500);
    assertThat(context.text()).contains("at most 512 cookies");
  }

  @Test
  void otherRepeatedHeadersAreCombinedInSingleMode() {
    // RFC 9110, section 5.3: "A recipient MAY combine multiple field lines within a field section
    // that have the same field name into one field line, without changing the semantics".
    AlbResponse<String> response =
        AlbResponse.ok("x").header("Vary", "accept").header("x", "1").header("vary", "origin");
    assertThat(single(response).header("vary")).isEqualTo("accept, origin");
    assertThat(single(response).header("x")).isEqualTo("1");
    assertThat(multi(response).headers("vary")).containsExactly("accept", "origin");
  }

  @Test
  void headersOfTheConnectionAndTheContentLengthAreNotSent() {
    AlbResponse<String> response = AlbResponse.ok("x");
    for (String name : List.of(
        "Connection",
        "Keep-Alive",
        "Proxy-Connection",
        "TE",
        "Trailer",
        "Transfer-Encoding",
        "Upgrade",
        "Content-Length")) {
      response = response.header(name, "17");
    }
    assertThat(single(response.header("x-kept", "1")).headers())
        .containsOnlyKeys("content-type", "x-kept");
    assertThat(multi(response).headers()).containsOnlyKeys("content-type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "a b", "a:", "a\r\nb", "\u00e9", "a\u0000", "(a)", "a\"b", "a{b}", "a/b"})
  void nameThatIsNoTokenIsRefused(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> AlbResponse.ok("x").header(name, "v"));
    assertThatIllegalArgumentException().isThrownBy(() -> AlbResponse.ok("x").setHeader(name, "v"));
    assertThatIllegalArgumentException().isThrownBy(() -> new HttpProblem(400).header(name, "v"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\rb",
        "a\nb",
        "a\r\nset-cookie: x=1",
        "\u0000",
        "\u007f",
        "\u001f",
        "Zo\u00eb",
        "\uD83D\uDE00",
        "\u2028"
      })
  void valueWithAnInvalidCharacterIsRefusedBeforeItIsWritten(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AlbResponse.ok("x").header("x-a", value))
        .withMessageContaining("x-a");
    assertThatIllegalArgumentException().isThrownBy(() -> AlbResponse.created(value, "x"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HttpProblem(400).header("x-a", value));
    TestContext context = new TestContext();
    TestHandler handler = TestHandler.of(request -> AlbResponse.ok("x").header("x-a", value));
    TestResponse response = TestHandler.send(handler, TestEvent.single("GET", "/"), context);
    assertThat(response.status()).isEqualTo(500);
    assertThat(response.headers()).containsOnlyKeys("content-type");
    assertThat(context.text())
        .contains("x-a must not hold the character U+", "IllegalArgumentException");
  }

  @Test
  void visibleCharactersSpacesAndTabsAreAllowed() {
    StringBuilder all = new StringBuilder();
    for (char c = '!'; c <= '~'; c++) {
      all.append(c);
    }
    all.append(" \t.");
    AlbResponse<String> response =
        AlbResponse.ok("x").header("x", " \t" + all + " ").header("empty", "");
    assertThat(single(response).header("x")).isEqualTo(all.toString());
    assertThat(single(response).header("empty")).isEmpty();
  }

  @Test
  void headersOverTheLimitOfTheLoadBalancerDoNotLeave() {
    TestContext context = new TestContext();
    AlbResponse<String> most = AlbResponse.ok("x").header("y", "v".repeat(32_768 - 5));
    assertThat(single(most.withBody(new byte[0])).status()).isEqualTo(200);
    AlbResponse<String> more = most.header("z", "");
    TestResponse response =
        TestHandler.send(TestHandler.of(request -> more), TestEvent.multi("GET", "/"), context);
    assertThat(response.status()).isEqualTo(500);
    assertThat(context.text()).contains("32773", "32768");
  }

  @Test
  void responseTellsItsHeaders() {
    AlbResponse<String> response = AlbResponse.ok("x")
        .header("X-A", "1")
        .header("x-a", "2")
        .header("b", "3")
        .setHeader("B", "4");
    assertThat(response.header("x-A")).isEqualTo("2");
    assertThat(response.headers("X-a")).containsExactly("1", "2");
    assertThat(response.headerNames()).containsExactly("x-a", "b");
    assertThat(response.header("b")).isEqualTo("4");
    assertThat(response.removeHeader("X-A").headerNames()).containsExactly("b");
    assertThat(response.header("c")).isNull();
    assertThat(response.headers("c")).isEmpty();
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("x");
  }

  @Test
  void shortcutsSayWhatTheyMean() {
    assertThat(AlbResponse.created("/orders/7", "x").header("location")).isEqualTo("/orders/7");
    assertThat(AlbResponse.created(URI.create("/caf\u00e9"), "x").header("location"))
        .isEqualTo("/caf%C3%A9");
    assertThat(AlbResponse.created("/orders/7", "x").status()).isEqualTo(201);
    assertThat(AlbResponse.noContent().status()).isEqualTo(204);
    assertThat(AlbResponse.notFound().status()).isEqualTo(404);
    assertThat(AlbResponse.seeOther("/x").status()).isEqualTo(303);
    assertThat(AlbResponse.ok("x").withStatus(202).status()).isEqualTo(202);
  }
}
