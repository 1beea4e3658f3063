package dev.albroute;

import static dev.albroute.SeenRequest.see;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers, cookies, and what the load balancer says in headers. */
class HeadersTest {

  @Test
  void headerNamesAreComparedWithoutCase() {
    TestEvent event =
        TestEvent.single("GET", "/").header("x-request-id", "7").header("Accept", "*/*");
    see(event, request -> {
      assertThat(request.header("X-Request-ID")).isEqualTo("7");
      assertThat(request.header("x-request-id")).isEqualTo("7");
      assertThat(request.header("accept")).isEqualTo("*/*");
      assertThat(request.header("x-request-i")).isNull();
      assertThat(request.header("x-request-ie")).isNull();
      assertThat(request.header("")).isNull();
      assertThat(request.headers("absent")).isEmpty();
      assertThat(request.headers())
          .containsOnly(entry("x-request-id", List.of("7")), entry("accept", List.of("*/*")));
    });
  }

  @Test
  void repeatedHeadersKeepTheirOrderAndAreNotSplitAtCommas() {
    TestEvent event =
        TestEvent.multi("GET", "/").header("accept", "a/b, c/d", "e/f").header("x", "1");
    see(event, request -> {
      assertThat(request.headers("Accept")).containsExactly("a/b, c/d", "e/f");
      assertThat(request.header("Accept")).isEqualTo("e/f");
      assertThat(request.headers())
          .containsOnly(entry("accept", List.of("a/b, c/d", "e/f")), entry("x", List.of("1")));
    });
  }

  @Test
  void namesAndValuesMayBeEscaped() {
    String event =
        "{\"httpMethod\":\"\\u0047ET\",\"path\":\"\\/a\\u002fb\\u00e9\",\"headers\":{\"\\u0048ost\":\"a\\\"b\\\\c\\td\","
            + "\"x-tr\\u0041ce\":\"1\",\"x-trace\\/id\":\"2\"},"
            + "\"queryStringParameters\":{\"\\u0071\":\"\\u0025\\u0034\\u0031\"},\"\\u0062ody\":\"\\u0000\"}";
    see(event.getBytes(StandardCharsets.UTF_8), request -> {
      assertThat(request.method()).isEqualTo("GET");
      assertThat(request.path()).isEqualTo("/a/b\u00e9");
      assertThat(request.segments()).containsExactly("a", "b\u00e9");
      assertThat(request.header("host")).isEqualTo("a\"b\\c\td");
      assertThat(request.header("X-Trace")).isEqualTo("1");
      assertThat(request.header("x-trace/id")).isEqualTo("2");
      assertThat(request.header("x-tr")).isNull();
      assertThat(request.headers()).containsOnlyKeys("host", "x-trace", "x-trace/id");
      assertThat(request.queryParam("q")).isEqualTo("A");
      assertThat(request.body()).containsExactly(0);
    });
  }

  @Test
  void cookiesAreReadAsRfc6265WritesThem() {
    String header =
        "session=\"abc\"; theme=light;empty=;novalue; =x; a=b=c ; session=second;sp ace=1";
    see(TestEvent.single("GET", "/").header("cookie", header), request -> {
      assertThat(request.cookie("session")).as("without quotes, the first").isEqualTo("abc");
      assertThat(request.cookie("theme")).isEqualTo("light");
      assertThat(request.cookie("empty")).isEmpty();
      assertThat(request.cookie("novalue")).isNull();
      assertThat(request.cookie("a")).isEqualTo("b=c");
      assertThat(request.cookie("Theme")).as("names have case").isNull();
      assertThat(request.cookies()).containsOnlyKeys("session", "theme", "empty", "a", "sp ace");
      assertThat(request.cookies()).containsEntry("session", "abc").containsEntry("a", "b=c");
    });
  }

  @Test
  void cookiesOfSeveralHeadersAreAllSeen() {
    see(TestEvent.multi("GET", "/").header("cookie", "a=1; b=2", "c=3; a=4"), request -> {
      assertThat(request.cookies())
          .containsExactly(entry("a", "1"), entry("b", "2"), entry("c", "3"));
      assertThat(request.cookie("c")).isEqualTo("3");
      assertThat(request.cookie("a")).isEqualTo("1");
    });
    see(TestEvent.multi("GET", "/"), request -> assertThat(request.cookie("a")).isNull());
  }

  @Test
  void cookieValuesAreNotDecoded() {
    see(
        TestEvent.single("GET", "/").header("cookie", "a=%20+x%"),
        request -> assertThat(request.cookie("a")).isEqualTo("%20+x%"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "203.0.113.7 | 203.0.113.7",
        "203.0.113.7:51234 | 203.0.113.7",
        "198.51.100.1, 203.0.113.7 | 203.0.113.7",
        "198.51.100.1:80,203.0.113.7:51234 | 203.0.113.7",
        "2001:db8::7 | 2001:db8::7",
        "[2001:db8::7]:51234 | 2001:db8::7",
        "[2001:db8::7] | 2001:db8::7",
        "evil, 10.0.0.1, [2001:db8::7]:443 | 2001:db8::7",
        "'unknown,  203.0.113.7  ' | 203.0.113.7",
        "[broken | [broken"
      })
  void clientAddressIsTheLastElement(String header, String address) {
    see(
        TestEvent.single("GET", "/").header("x-forwarded-for", header),
        request -> assertThat(request.clientAddress()).isEqualTo(address));
  }

  @Test
  void clientAddressIsOfTheLastLineAndMayBeMissing() {
    see(
        TestEvent.multi("GET", "/").header("x-forwarded-for", "1.1.1.1", "2.2.2.2"),
        request -> assertThat(request.clientAddress()).isEqualTo("2.2.2.2"));
    see(
        TestEvent.single("GET", "/").header("x-forwarded-for", ""),
        request -> assertThat(request.clientAddress()).isNull());
    see(
        TestEvent.single("GET", "/").header("x-forwarded-for", "1.1.1.1,"),
        request -> assertThat(request.clientAddress()).isNull());
  }

  @ParameterizedTest
  @CsvSource({
    "Root=1-67891233-abcdef012345678912345678, 1-67891233-abcdef012345678912345678",
    "Self=1-67891234-12456789abcdef012345678;Root=1-67891233-abcdef012345678912345678;CalledFrom=app, 1-67891233-abcdef012345678912345678",
    "Self=1-1-2; Root=1-67891233-abcdef012345678912345678, 1-67891233-abcdef012345678912345678",
    "Self=1-67891234-12456789abcdef012345678,",
    "NotRoot=1-2-3,",
    "Root=,",
    "'',"
  })
  void traceRootIsTheFieldRoot(String header, String root) {
    see(
        TestEvent.single("GET", "/").header("x-amzn-trace-id", header),
        request -> assertThat(request.traceRoot()).isEqualTo(root));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"arn:x"})
  void targetGroupMayBeMissing(String arn) {
    TestEvent event = TestEvent.single("GET", "/");
    event.tree().putObject("requestContext").putObject("elb").put("targetGroupArn", arn);
    see(event, request -> assertThat(request.targetGroupArn()).isEqualTo(arn));
  }

  @Test
  void healthCheckHasOneHeaderAndIsRecognisedInBothModes() {
    for (TestEvent event :
        List.of(TestEvent.single("GET", "/health"), TestEvent.multi("GET", "/health"))) {
      see(event.header("user-agent", "ELB-HealthChecker/2.0"), request -> {
        assertThat(request.isHealthCheck()).isTrue();
        assertThat(request.header("host")).isNull();
        assertThat(request.clientAddress()).isNull();
        assertThat(request.traceRoot()).isNull();
        assertThat(request.query()).isEmpty();
        assertThat(request.cookies()).isEmpty();
      });
      TestResponse response = TestHandler.call(event, request -> AlbResponse.ok("up"));
      assertThat(response.status()).isEqualTo(200);
    }
  }

  @Test
  void clientWithTheAgentOfTheHealthCheckerIsNoHealthCheck() {
    TestEvent event = TestEvent.single("GET", "/health")
        .header("user-agent", "ELB-HealthChecker/2.0")
        .header("x-forwarded-for", "192.0.2.1");
    see(event, request -> assertThat(request.isHealthCheck()).isFalse());
    see(
        TestEvent.single("GET", "/").header("user-agent", "curl/8"),
        request -> assertThat(request.isHealthCheck()).isFalse());
    see(
        TestEvent.single("GET", "/"),
        request -> assertThat(request.isHealthCheck()).isFalse());
  }
}
