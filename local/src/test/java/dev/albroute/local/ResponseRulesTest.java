package dev.albroute.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.albroute.local.event.HeaderMode;
import dev.albroute.local.message.Finding;
import dev.albroute.local.message.Octets;
import dev.albroute.local.response.ResponseCheck;
import dev.albroute.local.response.ResponseReader;
import dev.albroute.local.testing.EventRecorder;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseRulesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void aStatusCodeAloneIsEnough() {
    AlbExchange exchange = answer("{\"statusCode\":200}");
    exchange
        .assertStatus(200)
        .assertBody("")
        .assertNoFindings()
        .assertHeader("server", "awselb/2.0");
    assertThat(exchange.header("date")).isPresent();
    assertThat(exchange.header("content-length")).contains("0");
  }

  @Test
  void aCompleteResponseArrivesAsItIs() {
    AlbExchange exchange = answer("""
            {"statusCode": 418, "statusDescription": "418 Short And Stout", "isBase64Encoded": false,
             "headers": {"Content-Type": "text/plain; charset=utf-8", "X-Name": "Zoë"}, "body": "Tee für Zoë 🫖"}""");
    exchange
        .assertStatus(418)
        .assertBody("Tee für Zoë 🫖")
        .assertHeader("x-name", "Zoë")
        .assertHeader("content-type", "text/plain; charset=utf-8")
        .assertNoFindings();
    assertThat(exchange.response().reason()).isEqualTo("Short And Stout");
  }

  @Test
  void binaryBodiesAreDecoded() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    AlbExchange exchange = answer(
        "{\"statusCode\":200,\"isBase64Encoded\":true,\"headers\":{\"content-type\":\"image/png\"},\"body\":\""
            + Base64.getEncoder().encodeToString(all) + "\"}");
    assertThat(exchange.body().toByteArray()).isEqualTo(all);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"statusCode\":200,\"body\":null}",
        "{\"statusCode\":200,\"headers\":null}",
        "{\"statusCode\":200,\"statusDescription\":null}",
        "{\"statusCode\":200,\"isBase64Encoded\":null}",
        "{\"statusCode\":null}",
        "{\"statusCode\":\"200\"}",
        "{\"statusCode\":200.5}",
        "{\"statusCode\":99}",
        "{\"statusCode\":100}",
        "{\"statusCode\":600}",
        "{\"statusCode\":99999999999999999999}",
        "{\"statusCode\":200,\"headers\":{\"content-length\":25}}",
        "{\"statusCode\":200,\"headers\":{\"access-control-allow-credentials\":true}}",
        "{\"statusCode\":200,\"headers\":{\"x\":null}}",
        "{\"statusCode\":200,\"headers\":{\"x\":[\"a\"]}}",
        "{\"statusCode\":200,\"headers\":[]}",
        "{\"statusCode\":200,\"headers\":{\"a b\":\"c\"}}",
        "{\"statusCode\":200,\"headers\":{\"\":\"c\"}}",
        "{\"statusCode\":200,\"headers\":{\"x\":\"a\\r\\nset-cookie: b=c\"}}",
        "{\"statusCode\":200,\"headers\":{\"x\":\"a\\u0000b\"}}",
        "{\"statusCode\":200,\"statusDescription\":\"200 OK\\r\\nx: y\"}",
        "{\"statusCode\":200,\"statusDescription\":200}",
        "{\"statusCode\":200,\"isBase64Encoded\":\"true\",\"body\":\"YQ==\"}",
        "{\"statusCode\":200,\"isBase64Encoded\":true,\"body\":\"AAAA\\r\\nAAAA\"}",
        "{\"statusCode\":200,\"isBase64Encoded\":true,\"body\":\"YQ\"}",
        "{\"statusCode\":200,\"isBase64Encoded\":true,\"body\":\"__-_\"}",
        "{\"statusCode\":200,\"isBase64Encoded\":true,\"body\":\"not base64!!\"}",
        "{\"statusCode\":200,\"body\":{\"a\":1}}",
        "{\"statusCode\":200,\"body\":\"\\ud800\"}",
        "{\"message\":\"hello\"}",
        "{\"errorMessage\":\"boom\",\"errorType\":\"java.lang.RuntimeException\",\"stackTrace\":[]}",
        "\"hello\"",
        "[]",
        "null",
        "42",
        "",
        "{",
        "{\"statusCode\":200} trailing",
        "<html>",
      })
  void theseAreBadGatewaysWithAReasonAndAFix(String payload) {
    AlbExchange exchange = answer(payload).assertStatus(502);
    assertThat(exchange.logLine()).contains(" 502 - ").contains("\"LambdaInvalidResponse\"");
    assertThat(exchange.text()).contains("<center><h1>502 Bad Gateway</h1></center>");
    assertThat(exchange.body().size()).isEqualTo(122);
    assertThat(exchange.findings())
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.fix()).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"statusCode\":200,\"multiValueHeaders\":null}",
        "{\"statusCode\":200,\"multiValueHeaders\":{\"x\":\"no array\"}}",
        "{\"statusCode\":200,\"multiValueHeaders\":{\"x\":[1]}}",
        "{\"statusCode\":200,\"multiValueHeaders\":{\"x\":[null]}}",
        "{\"statusCode\":200,\"multiValueHeaders\":{\"x\":[\"a\\nb\"]}}"
      })
  void inMultiModeTheOtherMapIsJudged(String payload) {
    try (AlbClient client = LocalAlb.builder()
        .handler(new EventRecorder(payload))
        .multiValueHeaders()
        .log(exchange -> {})
        .client()) {
      client.get("/").send().assertStatus(502);
    }
    answer(payload).assertStatus(200);
  }

  @Test
  void theWrongMapIsNotReadAndItsHeadersAreLost() {
    AlbExchange exchange = answer(
        "{\"statusCode\":200,\"multiValueHeaders\":{\"content-type\":[\"application/json\"],\"x\":[\"y\"]},\"body\":\"{}\"}");
    exchange
        .assertStatus(200)
        .assertHeader("content-type", "application/octet-stream")
        .assertNoHeader("x");
    assertThat(exchange.findings())
        .anySatisfy(finding -> assertThat(finding.where()).isEqualTo("/multiValueHeaders"));
  }

  @Test
  void bothMapsMayBeThereAndTheModeDecides() {
    String both =
        "{\"statusCode\":200,\"headers\":{\"x\":\"single\"},\"multiValueHeaders\":{\"x\":[\"multi\",\"multi2\"]}}";
    assertThat(answer(both).headers("x")).containsExactly("single");
    try (AlbClient client =
        LocalAlb.builder().handler(new EventRecorder(both)).multiValueHeaders().client()) {
      assertThat(client.get("/").send().headers("x")).containsExactly("multi", "multi2");
    }
  }

  @Test
  void cookiesThatDifferInTheSpellingOfTheirKeyAreBothSent() {
    AlbExchange exchange = answer(
        "{\"statusCode\":200,\"headers\":{\"set-cookie\":\"a=1; Secure\",\"Set-cookie\":\"b=2; Path=/\"}}");
    exchange.assertCookie("a", "1").assertCookie("b", "2");
  }

  @Test
  void theConnectionIsTheLoadBalancersBusiness() {
    AlbExchange exchange = answer(
        "{\"statusCode\":200,\"headers\":{\"connection\":\"close\",\"transfer-encoding\":\"chunked\","
            + "\"content-length\":\"999\",\"content-type\":\"text/plain\"},\"body\":\"abc\"}");
    exchange
        .assertStatus(200)
        .assertNoHeader("connection")
        .assertNoHeader("transfer-encoding")
        .assertHeader("content-length", "3");
    assertThat(exchange.findings()).hasSize(3).noneMatch(Finding::isError);
  }

  @Test
  void unknownKeysAreIgnored() {
    answer("{\"statusCode\":200,\"cookies\":[],\"statuscode\":500}")
        .assertStatus(200)
        .assertNoFindings();
  }

  @Test
  void aBodyWithoutATypeBecomesAnOctetStreamAndAWarning() {
    AlbExchange exchange = answer("{\"statusCode\":200,\"body\":\"x\"}");
    exchange.assertStatus(200).assertHeader("content-type", "application/octet-stream");
    assertThat(exchange.findings()).hasSize(1).noneMatch(Finding::isError);
  }

  @ParameterizedTest
  @CsvSource({"204", "304"})
  void noContentAndNotModifiedHaveNoBody(int status) {
    AlbExchange exchange = answer("{\"statusCode\":" + status
        + ",\"headers\":{\"content-type\":\"text/plain\"},\"body\":\"x\"}");
    exchange.assertStatus(status).assertBody("").assertNoHeader("content-length");
  }

  @Test
  void headHasTheHeadersOfTheBodyWithoutTheBody() {
    try (AlbClient client = AlbClient.of(new EventRecorder(
        "{\"statusCode\":200,\"headers\":{\"content-type\":\"text/plain\"},\"body\":\"abc\"}"))) {
      client.head("/").send().assertStatus(200).assertBody("").assertHeader("content-length", "3");
    }
  }

  @Test
  void aDescriptionThatContradictsTheCodeIsReplaced() {
    AlbExchange exchange = answer("{\"statusCode\":404,\"statusDescription\":\"200 OK\"}");
    assertThat(exchange.response().reason()).isEqualTo("Not Found");
    assertThat(exchange.findings()).hasSize(1).noneMatch(Finding::isError);
  }

  @Test
  void payloadsEndAtOneMebibyteOfJson() {
    String rest =
        "{\"statusCode\":200,\"headers\":{\"content-type\":\"text/plain\"},\"body\":\"\"}";
    String body = "a".repeat(1_048_576 - rest.length());
    answer(rest.replace("\"\"", "\"" + body + "\"")).assertStatus(200).assertBody(body);
    AlbExchange over = answer(rest.replace("\"\"", "\"" + body + "a\"")).assertStatus(502);
    assertThat(over.logLine()).contains("\"LambdaResponseTooLarge\"");
    assertThat(over.findings().get(0).problem()).contains("1048577");
  }

  @Test
  void escapesCountTowardsTheLimit() {
    ObjectNode payload =
        JSON.createObjectNode().put("statusCode", 200).put("body", "\"".repeat(800_000));
    assertThat(answer(payload.toString()).assertStatus(502).logLine())
        .contains("\"LambdaResponseTooLarge\"");
  }

  @Test
  void headersEndAt32Kibibytes() {
    ObjectNode payload = JSON.createObjectNode().put("statusCode", 200);
    payload.putObject("headers").put("x", "a".repeat(32 * 1024 - 1));
    answer(payload.toString()).assertStatus(200);
    payload.putObject("headers").put("x", "a".repeat(32 * 1024));
    answer(payload.toString()).assertStatus(502);
  }

  @Test
  void allMistakesOfAPayloadAreReportedAtOnce() {
    ResponseCheck check = ResponseReader.read(
        Octets.utf8("{\"statusCode\":\"200\",\"headers\":{\"a\":1,\"b c\":\"d\"},\"body\":null}"),
        HeaderMode.SINGLE_VALUE);
    assertThat(check.isAccepted()).isFalse();
    assertThat(check.findings().stream().map(Finding::where))
        .containsExactlyInAnyOrder("/statusCode", "/headers/a", "/headers/b c", "/body");
  }

  @Test
  void aPayloadThatIsNotUtf8IsNoJson() {
    byte[] payload =
        "{\"statusCode\":200,\"body\":\"?\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    payload[Arrays.asList(box(payload)).indexOf((byte) '?')] = (byte) 0xfc;
    assertThat(ResponseReader.read(Octets.of(payload), HeaderMode.SINGLE_VALUE).isAccepted())
        .isFalse();
  }

  private static Byte[] box(byte[] bytes) {
    Byte[] boxed = new Byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      boxed[i] = bytes[i];
    }
    return boxed;
  }

  private static AlbExchange answer(String payload) {
    try (AlbClient client = LocalAlb.builder()
        .handler(new EventRecorder(payload))
        .log(exchange -> {})
        .client()) {
      return client.get("/").send();
    }
  }

  @Test
  void aFailedAssertionShowsRequestEventPayloadResponseAndRule() {
    AlbExchange exchange = answer("{\"statusCode\":200,\"headers\":{\"x\":1}}");
    List<String> shown = List.of(
        "GET / HTTP/1.1",
        "\"httpMethod\" : \"GET\"",
        "{\"x\":1}",
        "502 Bad Gateway",
        "/headers/x is the number 1");
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> exchange.assertStatus(200)))
        .isInstanceOf(AssertionError.class)
        .satisfies(error -> assertThat(error.getMessage())
            .startsWith("Expected status 200\nbut got  502")
            .contains(shown));
  }
}
