package dev.albroute.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import dev.albroute.example.Invocation.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EchoFunctionTest {

  /** What the load balancer takes for one megabyte: of the response's JSON, in bytes. */
  private static final int LIMIT = 1_048_576;

  private final RequestStreamHandler function = function();

  /** The function in this JVM; integration tests have it in a process of its own. */
  RequestStreamHandler function() {
    return new EchoFunction();
  }

  @AfterAll
  void close() throws Exception {
    if (function instanceof AutoCloseable process) {
      process.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "get"})
  void echoesEveryMethod(String method) {
    Answer answer = Invocation.of(method, "/any/where").on(function).hasStatus(200);

    assertThat(answer.body().get("method").textValue()).isEqualTo(method);
  }

  @Test
  void echoesTheDecodedRequest() {
    JsonNode echo = Invocation.ofMultiValue("GET", "/a%2Fb/c%20d/")
        .query("date%5Bfrom%5D", "a+b")
        .query("date[from]", "a%2Bb")
        .header("cookie", "theme=dark; lang=\"en\"")
        .header("x-forwarded-for", "203.0.113.7, 198.51.100.2:4711")
        .header(
            "x-amzn-trace-id",
            "Self=1-67891234-12456789abcdef012345678;Root=1-67891233-abcdef012345678912345678")
        .on(function)
        .hasStatus(200)
        .body();

    assertThat(echo.get("path").textValue()).isEqualTo("/a%2Fb/c%20d/");
    assertThat(echo.get("segments").toString()).isEqualTo("[\"a/b\",\"c d\"]");
    assertThat(echo.get("query").toString()).isEqualTo("{\"date[from]\":[\"a b\",\"a+b\"]}");
    assertThat(echo.get("cookies").get("theme").textValue()).isEqualTo("dark");
    assertThat(echo.get("multiValue").booleanValue()).isTrue();
    assertThat(echo.get("clientIp").textValue()).isEqualTo("198.51.100.2");
    assertThat(echo.get("traceRoot").textValue()).isEqualTo("1-67891233-abcdef012345678912345678");
  }

  @Test
  void echoesABinaryBody() {
    byte[] body = {0, 1, (byte) 0xFF};

    JsonNode echo = Invocation.of("POST", "/upload")
        .bytes("image/png", body)
        .on(function)
        .hasStatus(200)
        .body();

    assertThat(echo.get("bodyBase64").textValue()).isEqualTo("AAH/");
    assertThat(echo.get("bodyLength").intValue()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "[1,2.50,1e3,[]]",
        "{\"a\":{\"b\":\"\\u0000\\ud83d\\ude00\"}}",
        "\"\"",
        "12345678901234567890"
      })
  void readsAndWritesAnyJsonValue(String value) throws Exception {
    Answer answer = Invocation.of("POST", "/json").json(value).on(function).hasStatus(200);

    assertThat(answer.body()).isEqualTo(Invocation.JSON.readTree(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "[1,]", "01", "nul", "\"\t\"", "1 2", "{'a':1}"})
  void refusesWhatIsNotJson(String value) {
    Invocation.of("POST", "/json").json(value).on(function).isProblem(400);
  }

  @Test
  void givesTheBytesBack() {
    byte[] body = new byte[70_000];
    new Random(1).nextBytes(body);

    assertThat(Invocation.of("POST", "/bytes")
            .bytes("image/png", body)
            .on(function)
            .bytes())
        .isEqualTo(body);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 204, 207, 299, 304, 418, 499, 503, 599})
  void answersWithAnyFinalStatus(int code) {
    Answer answer = Invocation.of("GET", "/status/" + code).on(function).hasStatus(code);

    assertThat(answer.json().get("statusDescription").textValue())
        .startsWith(code + " ")
        .hasSizeGreaterThan(4);
  }

  @Test
  void refusesOtherStatuses() {
    Invocation.of("GET", "/status/100").on(function).isProblem(400);
    Invocation.of("GET", "/status/ok").on(function).isProblem(400);
  }

  @Test
  void keepsTheMessageOfAFailureToItself() {
    Answer answer = Invocation.of("GET", "/fail").on(function).isProblem(500);

    assertThat(answer.json().toString())
        .doesNotContain("secret-detail")
        .doesNotContain("IllegalState");
  }

  @Test
  void setsSeveralCookiesInBothModes() {
    Answer multi = Invocation.ofMultiValue("GET", "/cookies")
        .query("a", "1")
        .query("b", "2")
        .on(function)
        .hasStatus(200);
    assertThat(multi.json().get("multiValueHeaders").get("set-cookie").toString())
        .isEqualTo("[\"a=1\",\"b=2\"]");

    Answer single = Invocation.of("GET", "/cookies")
        .query("a", "1")
        .query("b", "2")
        .on(function)
        .hasStatus(200);
    assertThat(single.json().get("headers").properties())
        .filteredOn(field -> field.getKey().equalsIgnoreCase("set-cookie"))
        .extracting(field -> field.getValue().textValue())
        .containsExactlyInAnyOrder("a=1", "b=2");
  }

  @ParameterizedTest
  @CsvSource({
    "text, 1000000, 200",
    "text, 1048576, 500",
    "quotes, 500000, 200",
    "quotes, 524288, 500",
    "binary, 786000, 200",
    "binary, 786432, 500",
    "binary, 16777216, 500",
  })
  void neverWritesMoreThanTheLoadBalancerTakes(String kind, int size, int status) {
    Answer answer =
        Invocation.of("GET", "/size/" + size).query("kind", kind).on(function).hasStatus(status);

    assertThat(answer.size()).isLessThanOrEqualTo(LIMIT);
    if (status == 200) {
      assertThat(answer.bytes()).hasSize(size);
    }
  }

  @Test
  void writesExactlyUpToTheLimit() {
    int fits = 0;
    int refused = LIMIT;
    while (refused - fits > 1) {
      int middle = (fits + refused) >>> 1;
      if (Invocation.of("GET", "/size/" + middle).on(function).status() == 200) {
        fits = middle;
      } else {
        refused = middle;
      }
    }
    assertThat(Invocation.of("GET", "/size/" + fits).on(function).size()).isEqualTo(LIMIT);
  }

  @Test
  void answersAHealthCheck() {
    Answer answer = Invocation.of("GET", "/")
        .header("user-agent", "ELB-HealthChecker/2.0")
        .on(function)
        .hasStatus(200);

    assertThat(answer.body().get("healthCheck").booleanValue()).isTrue();
    assertThat(answer.body().has("clientIp")).isFalse();
  }

  @Test
  void answersWhatIsNoEventWithAProblem() {
    for (String event : new String[] {"", "[]", "{", "{}", "null", "{\"httpMethod\":7}"}) {
      Invocation.answer(function, event.getBytes(StandardCharsets.UTF_8)).isProblem(400);
    }
  }
}
