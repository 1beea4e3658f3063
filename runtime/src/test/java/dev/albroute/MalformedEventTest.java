package dev.albroute;

import static dev.albroute.SeenRequest.refused;
import static dev.albroute.SeenRequest.see;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, and extremes that are not. */
class MalformedEventTest {

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
}
