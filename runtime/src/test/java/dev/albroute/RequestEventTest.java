package dev.albroute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service sees of the events that a load balancer sends, and of those that people make up. */
class RequestEventTest {

  private static final ObjectMapper JACKSON = new ObjectMapper();

  /** Hands a request to {@code look} inside a service, and asserts that nothing went wrong there. */
  private static void see(TestEvent event, Look look) {
    see(event.bytes(), look);
  }

  private static void see(byte[] event, Look look) {
    List<AssertionError> failed = new ArrayList<>();
    List<Boolean> seen = new ArrayList<>();
    TestHandler handler = TestHandler.of(request -> {
      seen.add(true);
      try {
        look.at(request);
      } catch (AssertionError e) {
        failed.add(e);
      }
      return AlbResponse.noContent();
    });
    TestContext context = new TestContext();
    TestResponse response = TestResponse.any(TestHandler.invoke(handler, event, context));
    if (!failed.isEmpty()) {
      throw failed.get(0);
    }
    assertThat(context.text()).isEmpty();
    assertThat(seen).hasSize(1);
    assertThat(response.status()).isEqualTo(204);
  }

  private interface Look {
    void at(AlbRequest request) throws Exception;
  }

  private static TestResponse refused(String event, String reason) {
    TestContext context = new TestContext();
    TestHandler handler = TestHandler.of(request -> AlbResponse.noContent());
    TestResponse response = TestResponse.any(
        TestHandler.invoke(handler, event.getBytes(StandardCharsets.UTF_8), context));
    assertThat(response.status()).isEqualTo(400);
    assertThat(response.problem().get("detail").textValue()).contains(reason);
    assertThat(context.text()).contains("not the event of an Application Load Balancer", reason);
    return response;
  }

  // The query: keys and values arrive as the client wrote them, and are decoded once as
  // application/x-www-form-urlencoded.

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

  // The body.

  @Test
  void emptyBodyWithTheBase64FlagIsEmpty() {
    TestEvent event = TestEvent.multi("GET", "/").base64(new byte[0]);
    see(event, RequestEventTest::hasNoBody);
  }

  @Test
  void missingNullAndEmptyBodiesAreEmpty() {
    TestEvent missing = TestEvent.single("GET", "/");
    missing.tree().remove("body");
    missing.tree().remove("isBase64Encoded");
    see(missing, RequestEventTest::hasNoBody);
    TestEvent nothing = TestEvent.single("GET", "/");
    nothing.tree().putNull("body").putNull("isBase64Encoded");
    see(nothing, RequestEventTest::hasNoBody);
    see(TestEvent.single("GET", "/").body(""), RequestEventTest::hasNoBody);
  }

  private static void hasNoBody(AlbRequest request) {
    assertThat(request.hasBody()).isFalse();
    assertThat(request.body()).isEmpty();
    assertThat(request.bodyLength()).isZero();
    assertThat(request.bodyText()).isEmpty();
    assertThat(request.form()).isEmpty();
  }

  @Test
  void bodyOfAGetIsRead() {
    see(TestEvent.single("GET", "/").body("request_body"), request -> {
      assertThat(request.bodyText()).isEqualTo("request_body");
      assertThat(request.bodyLength()).isEqualTo(12);
    });
  }

  @Test
  void base64BodyIsDecoded() {
    byte[] bytes = new byte[256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    see(TestEvent.single("POST", "/").base64(bytes), request -> {
      assertThat(request.body()).isEqualTo(bytes);
      assertThat(request.bodyLength()).isEqualTo(256);
      assertThat(request.body()).as("a second time").isEqualTo(bytes);
    });
    String escaped = TestEvent.single("POST", "/").base64(bytes).toString().replace("/", "\\/");
    see(
        escaped.getBytes(StandardCharsets.UTF_8),
        request -> assertThat(request.body()).isEqualTo(bytes));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not base64!",
        "{{{body}}}",
        "QQ",
        "QQ=",
        "QUJD\r\nQUJD",
        "QUJD=",
        "====",
        "Q",
        "QQ==QQ=="
      })
  void bodyThatIsNotTheBase64ItClaimsToBeIsA400(String body) {
    TestEvent event = TestEvent.multi("POST", "/").body(body);
    event.tree().put("isBase64Encoded", true);
    for (TestHandler.Service service : List.<TestHandler.Service>of(
        request -> AlbResponse.ok(request.body()),
        request -> AlbResponse.ok(request.bodyText()),
        request -> AlbResponse.ok(request.bodyLength()),
        request -> AlbResponse.ok(request.json()))) {
      TestResponse response = TestHandler.call(event, service);
      assertThat(response.status()).isEqualTo(400);
      assertThat(response.problem().get("detail").textValue()).contains("base64");
    }
  }

  @Test
  void textIsDecodedByTheCharsetOfTheContentType() {
    byte[] latin1 = "Zo\u00eb".getBytes(StandardCharsets.ISO_8859_1);
    byte[] utf16 = "Zo\u00eb".getBytes(StandardCharsets.UTF_16BE);
    see(
        TestEvent.single("POST", "/")
            .header("content-type", "text/plain; charset=\"ISO-8859-1\"")
            .base64(latin1),
        request -> assertThat(request.bodyText()).isEqualTo("Zo\u00eb"));
    see(
        TestEvent.single("POST", "/")
            .header("content-type", "text/plain;charset=utf-16be")
            .base64(utf16),
        request -> assertThat(request.bodyText()).isEqualTo("Zo\u00eb"));
    see(
        TestEvent.single("POST", "/")
            .header("content-type", "text/plain; charset=UTF-8")
            .body("Zo\u00eb"),
        request -> assertThat(request.bodyText()).isEqualTo("Zo\u00eb"));
    TestHandler.Service text = request -> AlbResponse.ok(request.bodyText());
    assertThat(
            TestHandler.call(TestEvent.single("POST", "/").base64(latin1), text).status())
        .as("not valid UTF-8")
        .isEqualTo(400);
    assertThat(TestHandler.call(
                TestEvent.single("POST", "/")
                    .header("content-type", "text/plain; charset=klingon")
                    .body("x"),
                text)
            .status())
        .isEqualTo(415);
  }

  @Test
  void jsonBodyIsAnyValue() {
    see(TestEvent.single("POST", "/").json(" {\"a\":[1,\"\\u00e9\\n\",null,true]} "), request -> {
      assertThat(String.valueOf(request.json())).isEqualTo("{a=[1, \u00e9\n, null, true]}");
    });
    assertThat(TestHandler.call(
                TestEvent.single("POST", "/").json("{\"a\":"),
                request -> AlbResponse.ok(request.json()))
            .status())
        .isEqualTo(400);
    assertThat(TestHandler.call(
                TestEvent.single("POST", "/").json("1 2"),
                request -> AlbResponse.ok(request.json()))
            .status())
        .isEqualTo(400);
    assertThat(TestHandler.call(
                TestEvent.single("POST", "/"), request -> AlbResponse.ok(request.json()))
            .status())
        .isEqualTo(400);
  }

  // Health checks.

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

  // Headers.

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
        "{\"httpMethod\":\"\\u0047ET\",\"path\":\"\\/a\\u002fb\\u00e9\",\"headers\":{\"\\u0048ost\":\"a\\\"b\\\\c\\td\"},"
            + "\"queryStringParameters\":{\"\\u0071\":\"\\u0025\\u0034\\u0031\"},\"\\u0062ody\":\"\\u0000\"}";
    see(event.getBytes(StandardCharsets.UTF_8), request -> {
      assertThat(request.method()).isEqualTo("GET");
      assertThat(request.path()).isEqualTo("/a/b\u00e9");
      assertThat(request.segments()).containsExactly("a", "b\u00e9");
      assertThat(request.header("host")).isEqualTo("a\"b\\c\td");
      assertThat(request.headers()).containsOnlyKeys("host");
      assertThat(request.queryParam("q")).isEqualTo("A");
      assertThat(request.body()).containsExactly(0);
    });
  }

  // The path.

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

  // Hand-made events.

  @Test
  void multiValueMapsWinWhereBothAreThere() {
    for (boolean multiFirst : new boolean[] {true, false}) {
      ObjectNode event = JACKSON.createObjectNode().put("httpMethod", "GET").put("path", "/");
      if (multiFirst) {
        putMultiValueMaps(event);
      }
      event.putObject("headers").put("cookie", "name1=value1").put("only-single", "1");
      event.putObject("queryStringParameters").put("k", "val2");
      if (!multiFirst) {
        putMultiValueMaps(event);
      }
      see(bytes(event), request -> {
        assertThat(request.isMultiValue()).isTrue();
        assertThat(request.cookies())
            .containsOnly(entry("name1", "value1"), entry("name2", "value2"));
        assertThat(request.header("only-single")).isNull();
        assertThat(request.queryParams("k")).containsExactly("val1", "val2");
      });
    }
  }

  private static void putMultiValueMaps(ObjectNode event) {
    event.putObject("multiValueHeaders").putArray("cookie").add("name1=value1").add("name2=value2");
    event.putObject("multiValueQueryStringParameters").putArray("k").add("val1").add("val2");
  }

  @Test
  void nullAndEmptyMultiValueMapsDoNotHideTheOthers() {
    for (int order = 0; order < 2; order++) {
      ObjectNode event = JACKSON.createObjectNode().put("httpMethod", "GET").put("path", "/");
      if (order == 0) {
        event.putNull("multiValueHeaders").putObject("multiValueQueryStringParameters");
      }
      event.putObject("headers").put("host", "h");
      event.putObject("queryStringParameters").put("k", "v");
      if (order == 1) {
        event.putNull("multiValueHeaders").putObject("multiValueQueryStringParameters");
      }
      see(bytes(event), request -> {
        assertThat(request.isMultiValue()).isFalse();
        assertThat(request.header("host")).isEqualTo("h");
        assertThat(request.queryParam("k")).isEqualTo("v");
      });
    }
  }

  @Test
  void eventWithoutMapsHasNoHeadersAndNoQuery() {
    see("{\"path\":\"\",\"httpMethod\":\"GET\"}".getBytes(StandardCharsets.UTF_8), request -> {
      assertThat(request.headers()).isEmpty();
      assertThat(request.query()).isEmpty();
      assertThat(request.path()).isEqualTo("/");
      assertThat(request.segmentCount()).isZero();
      assertThat(request.targetGroupArn()).isNull();
      assertThat(request.isMultiValue()).isFalse();
    });
  }

  @Test
  void nullsInMapsAreNoValues() {
    String event =
        "{\"path\":\"/\",\"httpMethod\":\"GET\",\"requestContext\":null,\"multiValueHeaders\":"
            + "{\"a\":null,\"b\":[null],\"c\":[],\"d\":[null,\"1\",null,\"2\"],\"e\":\"3\"},\"queryStringParameters\":{\"q\":null}}";
    see(event.getBytes(StandardCharsets.UTF_8), request -> {
      assertThat(request.headers())
          .containsOnly(entry("d", List.of("1", "2")), entry("e", List.of("3")));
      assertThat(request.header("a")).isNull();
      assertThat(request.queryParam("q")).isNull();
    });
  }

  @Test
  void unknownAndReorderedKeysAreFine() throws JsonProcessingException {
    ObjectNode original = TestEvent.multi("POST", "/orders")
        .query("a", "1")
        .header("host", "h")
        .body("b")
        .tree();
    original.putObject("unknown").putArray("deep").addObject().put("x", 1.5e300);
    ObjectNode context = (ObjectNode) original.get("requestContext");
    context.put("stage", "none");
    ((ObjectNode) context.get("elb")).put("zone", true);
    List<String> names = new ArrayList<>();
    original.fieldNames().forEachRemaining(names::add);
    for (int i = 0; i < names.size(); i++) {
      Collections.rotate(names, 1);
      ObjectNode event = JACKSON.createObjectNode();
      names.forEach(name -> event.set(name, original.get(name)));
      byte[] pretty = JACKSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(event);
      see(pretty, request -> {
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/orders");
        assertThat(request.queryParam("a")).isEqualTo("1");
        assertThat(request.header("host")).isEqualTo("h");
        assertThat(request.bodyText()).isEqualTo("b");
        assertThat(request.targetGroupArn()).isEqualTo(TestEvent.ARN);
      });
    }
  }

  @Test
  void ofARepeatedKeyTheLastOneCounts() {
    String event =
        "{\"httpMethod\":\"GET\",\"path\":\"/a\",\"headers\":{\"h\":\"1\",\"H\":\"2\",\"g\":\"x\",\"h\":\"3\"},"
            + "\"queryStringParameters\":{\"q\":\"1\",\"%71\":\"2\",\"q\":\"3\"},\"body\":\"one\",\"body\":\"two\","
            + "\"path\":\"/b\",\"httpMethod\":\"PUT\"}";
    see(event.getBytes(StandardCharsets.UTF_8), request -> {
      assertThat(request.method()).isEqualTo("PUT");
      assertThat(request.path()).isEqualTo("/b");
      assertThat(request.bodyText()).isEqualTo("two");
      assertThat(request.headers("h")).containsExactly("3");
      assertThat(request.headers())
          .containsOnly(entry("g", List.of("x")), entry("h", List.of("3")));
      assertThat(request.queryParams("q")).containsExactly("2", "3");
      assertThat(request.query()).containsOnly(entry("q", List.of("2", "3")));
    });
  }

  @Test
  void byteOrderMarkIsAccepted() {
    byte[] event = ("\uFEFF" + TestEvent.single("GET", "/orders")).getBytes(StandardCharsets.UTF_8);
    see(event, request -> assertThat(request.path()).isEqualTo("/orders"));
  }

  @Test
  void anyTokenIsAMethod() {
    for (String method : List.of(
        "GET",
        "PUT",
        "POST",
        "HEAD",
        "PATCH",
        "DELETE",
        "OPTIONS",
        "TRACE",
        "PROPFIND",
        "get",
        "GEt",
        "M-SEARCH",
        "X",
        "HEAT",
        "PATCHES",
        "OPTIONZ")) {
      TestHandler handler = TestHandler.of(request -> AlbResponse.ok(request.method()));
      TestResponse response = TestHandler.send(handler, TestEvent.single(method, "/"));
      assertThat(response.text()).isEqualTo(method.equals("HEAD") ? "" : method);
    }
  }

  // What is refused.

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "\"event\"",
        "42",
        "{",
        "{}x",
        "{\"httpMethod\":\"GET\",\"path\":\"/\"",
        "nul",
        "{\"httpMethod\":\"GET\",\"path\":\"/\",}",
        "{\"httpMethod\":\"GET\" \"path\":\"/\"}",
        "<html>",
        "\uFEFF",
        "{'httpMethod':'GET'}",
        "{\"httpMethod\":\"G\nET\",\"path\":\"/\"}",
        "{\"httpMethod\":\"\\x\",\"path\":\"/\"}"
      })
  void inputThatIsNotJsonIsRefusedWithThePlace(String event) {
    refused(event, "at byte ");
  }

  @Test
  void refusalNamesThePlaceAndWhatWasExpected() {
    refused(
        "{\"httpMethod\":\"GET\",\"path\":7}", "at byte 27: expected a string, found 7, at /path");
    refused(
        "{\"httpMethod\":\"GET\",\"path\":\"/\",\"headers\":{\"a\":true}}",
        "expected a string, found true, at /headers/a");
    refused(
        "{\"httpMethod\":\"GET\",\"path\":\"/\",\"multiValueHeaders\":{\"a\":[\"x\",{}]}}",
        "expected a string, found an object, at /multiValueHeaders/a/1");
    refused(
        "{\"httpMethod\":\"GET\",\"path\":\"/\",\"isBase64Encoded\":\"true\"}",
        "expected true or false, found \"true\", at /isBase64Encoded");
    refused(
        "{\"httpMethod\":\"GET\",\"path\":\"/\",\"headers\":[]}",
        "expected an object, found an array, at /headers");
    refused("{\"httpMethod\":\"GET\",\"path\":\"/\"} {}", "at byte 32");
  }

  @Test
  void eventsOfOtherServicesAreRefused() {
    refused("{\"key1\":\"value1\"}", "httpMethod");
    refused("{}", "httpMethod");
    refused("{\"httpMethod\":null,\"path\":\"/\"}", "httpMethod");
    refused("{\"httpMethod\":\"\",\"path\":\"/\"}", "httpMethod");
    refused("{\"httpMethod\":\"GET\"}", "expected path");
    // API Gateway: REST API, and HTTP API or function URL.
    refused(
        "{\"resource\":\"/\",\"path\":\"/\",\"httpMethod\":\"GET\",\"requestContext\":{\"accountId\":\"1\",\"stage\":\"p\"}}",
        "requestContext.elb");
    refused(
        "{\"version\":\"2.0\",\"rawPath\":\"/\",\"requestContext\":{\"http\":{\"method\":\"GET\",\"path\":\"/\"}}}",
        "requestContext.elb");
    refused("{\"Records\":[{\"eventSource\":\"aws:sqs\"}]}", "httpMethod");
  }

  @Test
  void refusalIsWrittenInTheModeOfTheEventAsFarAsItWasRead() {
    assertThat(refused("{\"multiValueHeaders\":{\"host\":[\"h\"]},\"httpMethod\":7}", "httpMethod")
            .headers())
        .isNotEmpty();
    byte[] response = TestHandler.invoke(
        TestHandler.of(request -> AlbResponse.noContent()),
        "{\"multiValueHeaders\":{},".getBytes(StandardCharsets.UTF_8),
        null);
    assertThat(TestResponse.multi(response).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x80, 0xC0, 0xF5, 0xFF})
  void invalidUtf8IsRefusedWhereverItStands(int invalid) {
    for (String place : List.of("path", "httpMethod", "body", "unknown")) {
      byte[] event = ("{\"httpMethod\":\"GET\",\"path\":\"/\",\"" + place + "\":\"~\"}")
          .getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < event.length; i++) {
        event[i] = event[i] == '~' ? (byte) invalid : event[i];
      }
      TestHandler handler = TestHandler.of(request -> AlbResponse.noContent());
      assertThat(TestResponse.any(TestHandler.invoke(handler, event, new TestContext()))
              .status())
          .isEqualTo(400);
    }
  }

  // Extremes.

  @Test
  void everyCharacterOfAStringArrives() {
    StringBuilder text = new StringBuilder();
    for (int c = 0; c < 0x3000; c++) {
      text.append((char) c);
    }
    text.appendCodePoint(0x1F600).appendCodePoint(0x10FFFF);
    String body = text.toString();
    see(TestEvent.single("POST", "/").header("x", body).body(body), request -> {
      assertThat(request.bodyText()).isEqualTo(body);
      assertThat(request.body()).isEqualTo(body.getBytes(StandardCharsets.UTF_8));
      assertThat(request.header("x")).isEqualTo(body);
    });
    String escaped = "{\"httpMethod\":\"POST\",\"path\":\"/\",\"body\":\"\\u0000\\ud83d\\uDE00\"}";
    see(
        escaped.getBytes(StandardCharsets.UTF_8),
        request -> assertThat(request.bodyText()).isEqualTo("\u0000\uD83D\uDE00"));
  }

  @Test
  void loneSurrogateIsReplacedInTheBytesOfABody() {
    // RFC 8259, section 8.2: the behaviour of software that receives unpaired surrogates is
    // unpredictable. UTF-8 has no bytes for one, so the body has those of U+FFFD.
    String event = "{\"httpMethod\":\"POST\",\"path\":\"/\",\"body\":\"a\\ud800b\"}";
    see(
        event.getBytes(StandardCharsets.UTF_8),
        request -> assertThat(request.bodyText()).isEqualTo("a\uFFFDb"));
  }

  @Test
  void bodyOfAMegabyteAndAHeaderOf64KilobytesArrive() {
    String body = "0123456789abcde\"".repeat(65_536);
    String header = "h".repeat(65_536);
    see(TestEvent.multi("POST", "/").header("x", header).body(body), request -> {
      assertThat(request.bodyText()).isEqualTo(body);
      assertThat(request.header("x")).isEqualTo(header);
    });
    byte[] bytes = new byte[1_048_576];
    see(
        TestEvent.multi("POST", "/").base64(bytes),
        request -> assertThat(request.body()).isEqualTo(bytes));
  }

  @Test
  void nestingIsBounded() {
    refused("{\"x\":" + "[".repeat(1_000_000), "nested");
    refused("{\"x\":" + "{\"a\":".repeat(1_000_000), "nested");
  }

  @Test
  void hugeNumbersAreSkippedWithoutHanging() {
    String number = "1".repeat(1_000_000);
    String event = "{\"n\":" + number + ",\"e\":1e999999999,\"httpMethod\":\"GET\",\"path\":\"/\"}";
    see(
        event.getBytes(StandardCharsets.UTF_8),
        request -> assertThat(request.method()).isEqualTo("GET"));
  }

  @Test
  void numberOfFieldsIsBounded() {
    TestEvent most = TestEvent.multi("GET", "/");
    TestEvent tooMany = TestEvent.multi("GET", "/");
    for (int i = 0; i < 16_384; i++) {
      most.query("k" + i, "v");
      tooMany.query("k" + i, "v");
    }
    see(most, request -> {
      assertThat(request.query()).hasSize(16_384);
      assertThat(request.queryParam("k0")).isEqualTo("v");
    });
    refused(tooMany.query("one", "more").toString(), "at most 16384");
  }

  @Test
  void manyWaysToWriteOneNameTakeNoQuadraticTime() {
    TestEvent event = TestEvent.multi("GET", "/");
    String name = "abcdefghijklmn";
    for (int bits = 0; bits < 16_384; bits++) {
      StringBuilder key = new StringBuilder();
      for (int i = 0; i < name.length(); i++) {
        char c = name.charAt(i);
        key.append((bits >> i & 1) == 0 ? String.valueOf(c) : "%" + Integer.toHexString(c));
      }
      event.query(key.toString(), "v");
    }
    long start = System.nanoTime();
    see(event, request -> {
      assertThat(request.queryParams(name)).hasSize(16_384);
      assertThat(request.query()).containsOnlyKeys(name);
    });
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }

  // What the load balancer adds.

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

  // Cookies.

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

  // The object itself.

  @Test
  void requestIsOverWhenTheHandlerHasReturned() {
    List<AlbRequest> kept = new ArrayList<>();
    TestHandler.call(TestEvent.single("GET", "/"), request -> {
      kept.add(request);
      return AlbResponse.noContent();
    });
    assertThatIllegalStateException()
        .isThrownBy(() -> kept.get(0).path())
        .withMessageContaining("over");
  }

  @Test
  void attributesTravelWithTheRequest() {
    see(TestEvent.single("GET", "/"), request -> {
      assertThat(request.attribute("user")).isNull();
      request.attribute("user", "zoe");
      assertThat(request.attribute("user")).isEqualTo("zoe");
      request.attribute("user", null);
      assertThat(request.attribute("user")).isNull();
    });
  }

  private static byte[] bytes(ObjectNode event) {
    try {
      return JACKSON.writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
