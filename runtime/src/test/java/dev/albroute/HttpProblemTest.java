package dev.albroute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Problem documents as RFC 9457 describes them. */
class HttpProblemTest {

  private static TestResponse answer(HttpProblem problem) {
    return TestHandler.call(TestEvent.multi("GET", "/"), request -> {
      throw problem;
    });
  }

  @Test
  void documentHasTheMembersOfTheRfcAndTheExtensions() {
    TestResponse response =
        answer(new HttpProblem(403, "Your balance is 30, but that costs \"50\".")
            .type("https://example.com/probs/out-of-credit")
            .title("You do not have enough credit.")
            .instance("/account/12345/msgs/abc")
            .with("balance", 30)
            .with("accounts", List.of("/account/12345", "/account/67890"))
            .with("nothing", null)
            .with("map", Map.of("a", true))
            .header("Retry-After", "120"));
    assertThat(response.status()).isEqualTo(403);
    assertThat(response.header("retry-after")).isEqualTo("120");
    JsonNode problem = response.problem();
    assertThat(problem.toString())
        .isEqualTo(
            "{\"type\":\"https://example.com/probs/out-of-credit\",\"title\":\"You do not have enough credit.\","
                + "\"status\":403,\"detail\":\"Your balance is 30, but that costs \\\"50\\\".\","
                + "\"instance\":\"/account/12345/msgs/abc\",\"balance\":30,"
                + "\"accounts\":[\"/account/12345\",\"/account/67890\"],\"nothing\":null,\"map\":{\"a\":true}}");
  }

  @Test
  void titleIsTheReasonPhraseAndAbsentMembersAreLeftOut() {
    // RFC 9457, section 4.2.1: with "about:blank", "the title SHOULD be the same as the recommended
    // HTTP status phrase for that code".
    assertThat(answer(new HttpProblem(404)).text())
        .isEqualTo("{\"title\":\"Not Found\",\"status\":404}");
    assertThat(answer(new HttpProblem(500, "d")).text())
        .isEqualTo("{\"title\":\"Internal Server Error\",\"status\":500,\"detail\":\"d\"}");
  }

  @Test
  void problemIsImmutableAndTheLastValueOfAMemberCounts() {
    HttpProblem original = new HttpProblem(409, "x").with("a", 1);
    HttpProblem changed = original.with("a", 2).with("b", 3).title("t");
    assertThat(answer(original).text())
        .isEqualTo("{\"title\":\"Conflict\",\"status\":409,\"detail\":\"x\",\"a\":1}");
    assertThat(answer(changed).text())
        .isEqualTo("{\"title\":\"t\",\"status\":409,\"detail\":\"x\",\"a\":2,\"b\":3}");
  }

  @Test
  void problemHasAMessageAndNoStackTrace() {
    HttpProblem problem = new HttpProblem(404, "There is no order ord-7");
    assertThat(problem).hasMessage("404 Not Found: There is no order ord-7");
    assertThat(new HttpProblem(404)).hasMessage("404 Not Found");
    assertThat(problem.getStackTrace()).isEmpty();
    assertThat(problem.status()).isEqualTo(404);
    assertThat(problem.detail()).isEqualTo("There is no order ord-7");
    Exception cause = new Exception("c");
    assertThat(new HttpProblem(503, null, cause).with("a", 1).title("t")).hasCause(cause);
  }

  @ParameterizedTest
  @ValueSource(strings = {"type", "title", "status", "detail", "instance"})
  void membersOfTheRfcAreNotExtensions(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> new HttpProblem(400).with(name, "x"));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 200, 302, 399, 600})
  void problemIsAnError(int status) {
    assertThatIllegalArgumentException().isThrownBy(() -> new HttpProblem(status));
  }

  @Test
  void severalHeadersOfOneNameAreKept() {
    HttpProblem problem = new HttpProblem(401)
        .header("www-authenticate", "Basic realm=\"a\"")
        .header("WWW-Authenticate", "Bearer");
    assertThat(answer(problem).headers("www-authenticate"))
        .isEqualTo(Arrays.asList("Basic realm=\"a\"", "Bearer"));
  }
}
