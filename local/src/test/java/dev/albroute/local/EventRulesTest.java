package dev.albroute.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.albroute.local.event.AlbEvent;
import dev.albroute.local.event.HeaderAttributes;
import dev.albroute.local.event.HeaderAttributes.ForwardedFor;
import dev.albroute.local.event.HeaderMode;
import dev.albroute.local.testing.EventRecorder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventRulesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String TRACE = "x-amzn-trace-id";

  @Test
  void theEventHasExactlyTheKeysOfItsModeAndNothingElse() throws Exception {
    JsonNode single = JSON.readTree(AlbEvents.get("/a?b=c").toJson());
    JsonNode multi = JSON.readTree(AlbEvents.get("/a?b=c").multiValueHeaders().toJson());
    assertThat(single.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "requestContext",
            "httpMethod",
            "path",
            "queryStringParameters",
            "headers",
            "body",
            "isBase64Encoded");
    assertThat(multi.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "requestContext",
            "httpMethod",
            "path",
            "multiValueQueryStringParameters",
            "multiValueHeaders",
            "body",
            "isBase64Encoded");
    assertThat(single.path("requestContext"))
        .isEqualTo(
            JSON.readTree(
                "{\"elb\":{\"targetGroupArn\":\"arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/local/6d0ecf831eec9f09\"}}"));
  }

  @Test
  void headerNamesAreLowerCasedAndValuesVerbatim() {
    AlbEvent event =
        AlbEvents.get("/").header("X-MiXed", "Some  Value; q=\"1\"").toEvent();
    assertThat(event.headers()).containsEntry("x-mixed", List.of("Some  Value; q=\"1\""));
    assertThat(event.headers().keySet())
        .allMatch(name -> name.equals(name.toLowerCase(java.util.Locale.ROOT)));
  }

  @Test
  void valuesOfOneNameInSeveralSpellingsBelongTogether() {
    AlbEvent event = AlbEvents.get("/")
        .header("X-Tag", "1")
        .header("x-tag", "2")
        .header("X-TAG", "3")
        .toEvent();
    assertThat(event.headers()).containsEntry("x-tag", List.of("1", "2", "3"));
  }

  @Test
  void theQueryIsSplitAndNotDecoded() {
    AlbEvent event = AlbEvents.get(
            "/?&date%5Bfrom%5D=1&date[from]=2&&p=a%2Bb&p=a+b&u=%ZZ&flag&e=&a=b=c")
        .toEvent();
    assertThat(event.query())
        .containsEntry("date%5Bfrom%5D", List.of("1"))
        .containsEntry("date[from]", List.of("2"))
        .containsEntry("p", List.of("a%2Bb", "a+b"))
        .containsEntry("u", List.of("%ZZ"))
        .containsEntry("flag", List.of(""))
        .containsEntry("e", List.of(""))
        .containsEntry("a", List.of("b=c"))
        .hasSize(7);
  }

  @Test
  void aRequestWithoutQueryHasAnEmptyMap() throws Exception {
    assertThat(JSON.readTree(AlbEvents.get("/").toJson()).path("queryStringParameters"))
        .isEqualTo(JSON.createObjectNode());
    assertThat(AlbEvents.get("/?").toEvent().query()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/a%2Fb/%20, /a%2Fb/%20",
    "/a+b, /a+b",
    "//double//slash/, //double//slash/",
    "/../up, /../up",
    "http://other.example/x?y=1, /x",
    "http://other.example, /",
    "/ünïcode, /ünïcode"
  })
  void thePathIsTheRawPathOfTheTarget(String target, String path) {
    assertThat(AlbEvents.get(target).toEvent().path()).isEqualTo(path);
  }

  /** RFC 9112 section 3.2.2: the authority of the absolute form replaces the Host field. */
  @Test
  void theAuthorityOfAnAbsoluteTargetIsTheHost() {
    assertThat(AlbEvents.get("http://other.example/x").toEvent().headers())
        .containsEntry("host", List.of("other.example"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "text/css",
        "TEXT/HTML",
        "application/json",
        "application/json; charset=utf-8",
        "Application/JSON",
        "application/javascript",
        "application/xml;charset=iso-8859-1"
      })
  void theseTypesTravelAsTheyAre(String type) {
    AlbEvent event = AlbEvents.post("/").body(type, "grüße").toEvent();
    assertThat(event.base64Encoded()).isFalse();
    assertThat(event.body()).isEqualTo("grüße");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/problem+json",
        "application/ld+json",
        "application/xhtml+xml",
        "image/svg+xml",
        "application/octet-stream",
        "application/jsonx"
      })
  void allOtherTypesTravelAsBase64(String type) {
    AlbEvent event = AlbEvents.post("/").body(type, "grüße").toEvent();
    assertThat(event.base64Encoded()).isTrue();
    assertThat(Base64.getDecoder().decode(event.body()))
        .isEqualTo("grüße".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aBodyWithoutATypeTravelsAsBase64() {
    AlbEvent event = AlbEvents.post("/").body(new byte[] {1, 2, (byte) 0xff}).toEvent();
    assertThat(event.base64Encoded()).isTrue();
    assertThat(event.body()).isEqualTo("AQL/");
  }

  @Test
  void anEncodedBodyTravelsAsBase64WhateverItsType() {
    AlbEvent event =
        AlbEvents.post("/").header("content-encoding", "gzip").json("{}").toEvent();
    assertThat(event.base64Encoded()).isTrue();
  }

  @Test
  void anAbsentBodyIsAnEmptyStringAndBase64OnlyOverHttp2() {
    AlbEvent overHttp1 = AlbEvents.get("/").toEvent();
    assertThat(overHttp1.body()).isEmpty();
    assertThat(overHttp1.base64Encoded()).isFalse();
    AlbEvent overHttp2 = AlbEvents.get("/").http2().toEvent();
    assertThat(overHttp2.body()).isEmpty();
    assertThat(overHttp2.base64Encoded()).isTrue();
  }

  @Test
  void aGetMayCarryABody() {
    assertThat(AlbEvents.get("/").body("text/plain", "x").toEvent().body()).isEqualTo("x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PURGE", "M-SEARCH", "get", "PROPFIND"})
  void everyMethodTokenReachesTheFunctionAsItIs(String method) {
    assertThat(AlbEvents.request(method, "/").toEvent().httpMethod()).isEqualTo(method);
  }

  @Test
  void theLoadBalancerAddsFourHeadersAndNothingElse() {
    AlbEvent event =
        AlbEvents.get("/").from("203.0.113.9").listener("https", 443).toEvent();
    assertThat(event.headers().keySet())
        .containsExactlyInAnyOrder(
            "host",
            "user-agent",
            "accept",
            "x-forwarded-for",
            "x-forwarded-port",
            "x-forwarded-proto",
            TRACE);
    assertThat(event.headers())
        .containsEntry("x-forwarded-for", List.of("203.0.113.9"))
        .containsEntry("x-forwarded-port", List.of("443"))
        .containsEntry("x-forwarded-proto", List.of("https"));
  }

  @Test
  void theClientIsAppendedToTheForwardedAddresses() {
    AlbEvent event = AlbEvents.get("/")
        .header("X-Forwarded-For", "198.51.100.1")
        .header("x-forwarded-for", "198.51.100.2, 198.51.100.3")
        .header("x-forwarded-port", "1")
        .header("x-forwarded-proto", "gopher")
        .from("2001:db8::1")
        .toEvent();
    assertThat(event.headers())
        .containsEntry(
            "x-forwarded-for", List.of("198.51.100.1, 198.51.100.2, 198.51.100.3, 2001:db8::1"))
        .containsEntry("x-forwarded-port", List.of("80"))
        .containsEntry("x-forwarded-proto", List.of("http"));
  }

  @Test
  void aNewRequestGetsATraceRoot() {
    Clock clock = Clock.fixed(Instant.ofEpochSecond(0x5c34e93eL), ZoneOffset.UTC);
    assertThat(trace(AlbEvents.get("/").repeatable(clock, 1)))
        .matches("Root=1-5c34e93e-[0-9a-f]{24}");
    assertThat(trace(AlbEvents.get("/").repeatable(clock, 1)))
        .isEqualTo(trace(AlbEvents.get("/").repeatable(clock, 1)))
        .isNotEqualTo(trace(AlbEvents.get("/").repeatable(clock, 2)));
  }

  @Test
  void aReceivedRootStaysAndGetsASelfInFrontOfIt() {
    String root = "Root=1-67891233-abcdef012345678912345678";
    String self = "Self=1-[0-9a-f]{8}-[0-9a-f]{24};";
    assertThat(trace(AlbEvents.get("/").header(TRACE, root))).matches(self + root);
    assertThat(trace(AlbEvents.get("/").header(TRACE, root + ";CalledFrom=app")))
        .matches(self + root + ";CalledFrom=app");
    assertThat(trace(AlbEvents.get("/").header(TRACE, "Self=1-0-0;" + root))).matches(self + root);
  }

  @Test
  void receivedFieldsWithoutARootGetOne() {
    assertThat(trace(AlbEvents.get("/").header(TRACE, "CalledFrom=app")))
        .matches("Root=1-[0-9a-f]{8}-[0-9a-f]{24};CalledFrom=app");
  }

  /** The user guide, limits of request tracing. */
  @Test
  void aRequestWithLargeHeadersGetsANewRoot() {
    AlbEvents request = AlbEvents.get("/")
        .header(TRACE, "Root=1-67891233-abcdef012345678912345678")
        .header("x", "y".repeat(7200));
    assertThat(trace(request))
        .matches("Root=1-[0-9a-f]{8}-[0-9a-f]{24}")
        .doesNotContain("67891233");
  }

  @Test
  void theCrumbsOfAnHttp2CookieAreJoined() {
    AlbEvent event = AlbEvents.get("/")
        .http2()
        .header("cookie", "a=1")
        .header("cookie", "b=2")
        .toEvent();
    assertThat(event.headers()).containsEntry("cookie", List.of("a=1; b=2"));
    AlbEvent overHttp1 =
        AlbEvents.get("/").header("cookie", "a=1").header("cookie", "b=2").toEvent();
    assertThat(overHttp1.headers()).containsEntry("cookie", List.of("a=1", "b=2"));
  }

  @ParameterizedTest
  @CsvSource({
    "SINGLE_VALUE, headers, queryStringParameters",
    "MULTI_VALUE, multiValueHeaders, multiValueQueryStringParameters"
  })
  void aHealthCheckHasNoHeaderButItsName(HeaderMode mode, String headers, String query)
      throws Exception {
    JsonNode event =
        JSON.readTree(AlbEvents.get("/").headerMode(mode).toHealthCheck().toJson());
    JsonNode name = JSON.readTree(
        mode == HeaderMode.SINGLE_VALUE
            ? "\"ELB-HealthChecker/2.0\""
            : "[\"ELB-HealthChecker/2.0\"]");
    assertThat(event.path(headers)).isEqualTo(JSON.createObjectNode().set("user-agent", name));
    assertThat(event.path(query)).isEqualTo(JSON.createObjectNode());
    assertThat(event.path("httpMethod").textValue()).isEqualTo("GET");
    assertThat(event.path("path").textValue()).isEqualTo("/");
    assertThat(event.path("body").textValue()).isEmpty();
    assertThat(event.path("isBase64Encoded")).isEqualTo(JSON.readTree("false"));
    assertThat(event).hasSize(7);
  }

  @Test
  void theForwardedForModesAppendPreserveAndRemove() {
    assertThat(forwardedFor(
            HeaderAttributes.DEFAULTS.withForwardedFor(ForwardedFor.PRESERVE), "10.0.0.1"))
        .isEqualTo("10.0.0.1");
    assertThat(forwardedFor(
            HeaderAttributes.DEFAULTS.withForwardedFor(ForwardedFor.REMOVE), "10.0.0.1"))
        .isNull();
    assertThat(forwardedFor(HeaderAttributes.DEFAULTS.withForwardedClientPort(), "10.0.0.1"))
        .isEqualTo("10.0.0.1, 127.0.0.1:49152");
    assertThat(forwardedFor(HeaderAttributes.DEFAULTS, "10.0.0.1"))
        .isEqualTo("10.0.0.1, 127.0.0.1");
  }

  private static String forwardedFor(HeaderAttributes attributes, String received) {
    EventRecorder recorder = new EventRecorder();
    try (AlbClient client =
        LocalAlb.builder().handler(recorder).headerAttributes(attributes).client()) {
      client.get("/").header("x-forwarded-for", received).send().assertStatus(200);
    }
    return recorder.event().at("/headers/x-forwarded-for").textValue();
  }

  @Test
  void invalidHeaderNamesReachTheFunctionUnlessTheyAreDropped() {
    for (boolean dropped : List.of(false, true)) {
      EventRecorder recorder = new EventRecorder();
      HeaderAttributes attributes =
          dropped ? HeaderAttributes.DEFAULTS.withInvalidNamesDropped() : HeaderAttributes.DEFAULTS;
      try (AlbClient client =
          LocalAlb.builder().handler(recorder).headerAttributes(attributes).client()) {
        client.get("/").header("x_under_score", "1").header("x-hyphen", "2").send();
      }
      assertThat(recorder.event().path("headers").has("x_under_score")).isEqualTo(!dropped);
      assertThat(recorder.event().path("headers").has("x-hyphen")).isTrue();
    }
  }

  @Test
  void theHostGetsTheListenersPortUnlessItIsPreserved() {
    assertThat(host(LocalAlb.builder().listener("http", 8443), "shop.example"))
        .isEqualTo("shop.example:8443");
    assertThat(host(LocalAlb.builder().listener("http", 8443), "shop.example:9"))
        .isEqualTo("shop.example:9");
    assertThat(host(LocalAlb.builder(), "shop.example")).isEqualTo("shop.example");
    assertThat(host(LocalAlb.builder().listener("https", 443), "shop.example"))
        .isEqualTo("shop.example");
    assertThat(host(
            LocalAlb.builder()
                .listener("http", 8443)
                .headerAttributes(HeaderAttributes.DEFAULTS.withHostPreserved()),
            "shop.example"))
        .isEqualTo("shop.example");
  }

  private static String host(LocalAlbBuilder builder, String sent) {
    EventRecorder recorder = new EventRecorder();
    try (AlbClient client = builder.handler(recorder).client()) {
      client.get("/").header("host", sent).send().assertStatus(200);
    }
    return recorder.event().at("/headers/host").textValue();
  }

  @Test
  void textThatIsNotUtf8IsRefused() {
    try (AlbClient client =
        LocalAlb.builder().handler(new EventRecorder()).log(exchange -> {}).client()) {
      AlbExchange body = client
          .post("/")
          .body("text/plain", new byte[] {'a', (byte) 0xfc})
          .send()
          .assertStatus(400);
      assertThat(body.logLine()).contains("\"LambdaBadRequest\"");
      assertThat(body.event()).isEmpty();
      client.post("/").body("image/png", new byte[] {'a', (byte) 0xfc}).send().assertStatus(200);
    }
  }

  @Test
  void responseHeadersAreShuffledOnDemand() {
    EventRecorder recorder = new EventRecorder(
        "{\"statusCode\":200,\"headers\":{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\",\"d\":\"4\",\"e\":\"5\"}}");
    try (AlbClient client =
        LocalAlb.builder().handler(recorder).shuffledResponseHeaders(7).client()) {
      List<List<String>> orders = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        orders.add(client.get("/").send().response().headers().lines().stream()
            .map(line -> line.name())
            .toList());
      }
      assertThat(orders).doesNotHaveDuplicates();
      List<String> sorted = new ArrayList<>(orders.get(0));
      Collections.sort(sorted);
      assertThat(orders)
          .allSatisfy(order -> assertThat(order).containsExactlyInAnyOrderElementsOf(sorted));
    }
  }

  private static String trace(AlbEvents request) {
    return request.toEvent().headers().get(TRACE).get(0);
  }
}
