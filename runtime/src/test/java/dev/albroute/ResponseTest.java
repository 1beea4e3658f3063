package dev.albroute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.albroute.json.JsonNames;
import dev.albroute.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves; {@link TestResponse} checks each time that a load balancer would take it. */
class ResponseTest {

  private static final JsonNames TEXT = JsonNames.of("text");

  private static TestResponse single(AlbResponse<?> response) {
    return TestHandler.call(TestEvent.single("GET", "/"), request -> response);
  }

  private static TestResponse multi(AlbResponse<?> response) {
    return TestHandler.call(TestEvent.multi("GET", "/"), request -> response);
  }

  @Test
  void textLeavesInTheModeOfTheEvent() {
    for (TestResponse response : List.of(
        single(AlbResponse.ok("h\u00e9llo\n\"x\"")), multi(AlbResponse.ok("h\u00e9llo\n\"x\"")))) {
      assertThat(response.status()).isEqualTo(200);
      assertThat(response.statusDescription()).isEqualTo("200 OK");
      assertThat(response.text()).isEqualTo("h\u00e9llo\n\"x\"");
      assertThat(response.isBase64()).isFalse();
      assertThat(response.header("content-type")).isEqualTo("text/plain; charset=utf-8");
    }
  }

  @Test
  void responseWithoutABodyHasAnEmptyOneAndNoContentType() {
    for (AlbResponse<?> response :
        List.of(AlbResponse.status(200), AlbResponse.ok(null), AlbResponse.notFound())) {
      assertThat(single(response).body()).isEmpty();
      assertThat(multi(response).headers()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "200, 200 OK",
    "207, 207 Multi-Status",
    "299, 299 Successful",
    "304, 304 Not Modified",
    "399, 399 Redirection",
    "418, 418 I'm a Teapot",
    "422, 422 Unprocessable Content",
    "499, 499 Client Error",
    "599, 599 Server Error"
  })
  void statusDescriptionIsTheCodeAndTheReason(int status, String description) {
    assertThat(single(AlbResponse.status(status)).statusDescription()).isEqualTo(description);
  }

  @Test
  void everyStatusFrom200To599CanLeave() {
    for (int status = 200; status < 600; status++) {
      assertThat(single(AlbResponse.of(status, "x")).status()).isEqualTo(status);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 100, 101, 199, 600, 1000})
  void otherStatusesAreRefused(int status) {
    assertThatIllegalArgumentException().isThrownBy(() -> AlbResponse.status(status));
    assertThatIllegalArgumentException().isThrownBy(() -> AlbResponse.ok("x").withStatus(status));
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 205, 304})
  void statusesWithoutContentDropTheBody(int status) {
    TestResponse response = single(AlbResponse.of(status, "dropped").header("etag", "\"7\""));
    assertThat(response.body()).isEmpty();
    assertThat(response.header("etag")).isEqualTo("\"7\"");
  }

  @Test
  void headSendsHeadersOnly() {
    AtomicBoolean closed = new AtomicBoolean();
    TestResponse response = TestHandler.call(
        TestEvent.multi("HEAD", "/"),
        request ->
            AlbResponse.ok(closing("content", closed)).contentType("image/png").header("x-a", "1"));
    assertThat(response.body()).isEmpty();
    assertThat(response.header("content-type")).isEqualTo("image/png");
    assertThat(response.header("x-a")).isEqualTo("1");
    assertThat(closed).isTrue();
    TestResponse problem = TestHandler.call(TestEvent.multi("HEAD", "/"), request -> {
      throw new HttpProblem(404);
    });
    assertThat(problem.status()).isEqualTo(404);
    assertThat(problem.body()).isEmpty();
  }

  // Bodies.

  @Test
  void allByteValuesRoundTripAsBase64WithoutLineBreaks() {
    byte[] bytes = new byte[1000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    for (int length : new int[] {1, 2, 3, 255, 256, 257, 1000}) {
      byte[] body = Arrays.copyOf(bytes, length);
      body[length - 1] = (byte) 0xFF;
      TestResponse response = multi(AlbResponse.ok(body));
      assertThat(response.isBase64()).isTrue();
      assertThat(response.body()).isEqualTo(body);
      assertThat(response.header("content-type")).isEqualTo("application/octet-stream");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/csv",
        "text/plain; charset=utf-8",
        "application/json",
        "APPLICATION/JSON",
        "application/problem+json",
        "application/javascript",
        "application/xml",
        "image/svg+xml"
      })
  void bytesThatAreTextLeaveAsText(String type) {
    byte[] utf8 =
        "{\"n\": \"Zo\u00eb \uD83D\uDE00\",\n\t\u0001\\}".getBytes(StandardCharsets.UTF_8);
    TestResponse response = single(AlbResponse.ok(utf8).contentType(type));
    assertThat(response.isBase64()).isFalse();
    assertThat(response.body()).isEqualTo(utf8);
    assertThat(response.header("content-type")).isEqualTo(type);
    byte[] latin1 = "Zo\u00eb".getBytes(StandardCharsets.ISO_8859_1);
    TestResponse binary = single(AlbResponse.ok(latin1).contentType(type));
    assertThat(binary.isBase64()).isTrue();
    assertThat(binary.body()).isEqualTo(latin1);
  }

  @Test
  void encodedAndOtherBytesLeaveAsBase64() {
    byte[] ascii = "abc".getBytes(StandardCharsets.US_ASCII);
    assertThat(
            single(AlbResponse.ok(ascii).contentType("text/plain").header("content-encoding", "br"))
                .isBase64())
        .isTrue();
    assertThat(single(AlbResponse.ok(ascii).contentType("image/png")).isBase64())
        .isTrue();
    assertThat(single(AlbResponse.ok(ascii)).isBase64()).isTrue();
    assertThat(single(AlbResponse.ok(new byte[0]).contentType("image/png")).body())
        .isEmpty();
  }

  @Test
  void streamIsReadAndClosed() {
    AtomicBoolean closed = new AtomicBoolean();
    assertThat(single(AlbResponse.ok(closing("content", closed))).text()).isEqualTo("content");
    assertThat(closed).isTrue();
    InputStream endless = new InputStream() {
      @Override
      public int read() {
        return 'x';
      }
    };
    assertThat(single(AlbResponse.ok(endless)).status()).isEqualTo(500);
  }

  private static InputStream closing(String content, AtomicBoolean closed) {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public void close() {
        closed.set(true);
      }
    };
  }

  @Test
  void jsonGoesIntoTheEnvelopeEscaped() throws Exception {
    String text =
        "quote \" backslash \\ line \n tab \t nul \u0000 e \u00e9 smile \uD83D\uDE00 slash /";
    for (TestEvent event : List.of(TestEvent.single("GET", "/"), TestEvent.multi("GET", "/"))) {
      TestResponse response = TestHandler.call(
          event, request -> TestHandler.json(AlbResponse.ok(text), ResponseTest::writeText));
      assertThat(response.header("content-type")).isEqualTo("application/json");
      assertThat(response.json().get("text").textValue()).isEqualTo(text);
    }
  }

  @Test
  void jsonOfNullIsTheLiteral() {
    TestResponse response = TestHandler.call(
        TestEvent.single("GET", "/"),
        request -> TestHandler.json(AlbResponse.<String>ok(null), ResponseTest::writeText));
    assertThat(response.text()).isEqualTo("null");
    assertThat(response.header("content-type")).isEqualTo("application/json");
    TestResponse none = TestHandler.call(
        TestEvent.single("GET", "/"),
        request -> TestHandler.json(AlbResponse.<String>status(404), ResponseTest::writeText));
    assertThat(none.body()).isEmpty();
    assertThat(none.headers()).isEmpty();
  }

  private static void writeText(JsonWriter json, String text) {
    json.beginObject();
    json.name(TEXT, 0);
    json.writeString(text);
    json.endObject();
  }

  @Test
  void contentTypeOfTheServiceIsKept() {
    TestResponse response = TestHandler.call(
        TestEvent.single("GET", "/"),
        request -> TestHandler.json(
            AlbResponse.ok("x").contentType("application/hal+json"), ResponseTest::writeText));
    assertThat(response.header("content-type")).isEqualTo("application/hal+json");
    assertThat(single(AlbResponse.ok("x").contentType("a/b").header("Content-Type", "text/html"))
            .header("content-type"))
        .as("there is one content type")
        .isEqualTo("text/html");
  }

  @Test
  void valuesWithoutAnEncoderAreWrittenAsJson() {
    TestResponse response = single(AlbResponse.ok(Map.of("a", List.of(1, true, "x"))));
    assertThat(response.header("content-type")).isEqualTo("application/json");
    assertThat(response.text()).isEqualTo("{\"a\":[1,true,\"x\"]}");
    assertThat(single(AlbResponse.ok(7)).text()).isEqualTo("7");
    TestContext context = new TestContext();
    TestResponse unknown = TestHandler.send(
        TestHandler.of(request -> AlbResponse.ok(new Thread())),
        TestEvent.single("GET", "/"),
        context);
    assertThat(unknown.status()).isEqualTo(500);
    assertThat(context.text()).contains("java.lang.Thread");
  }

  @Test
  void bodyBytesAreWhatTheClientWouldReceive() {
    assertThat(AlbResponse.ok("\u00e9").bodyBytes())
        .isEqualTo("\u00e9".getBytes(StandardCharsets.UTF_8));
    assertThat(AlbResponse.ok(new byte[] {1, 2}).bodyBytes()).containsExactly(1, 2);
    assertThat(AlbResponse.ok(closing("abc", new AtomicBoolean())).bodyBytes())
        .asString()
        .isEqualTo("abc");
    assertThat(AlbResponse.status(200).bodyBytes()).isEmpty();
    assertThat(AlbResponse.ok(null).bodyBytes()).isEmpty();
    assertThat(AlbResponse.ok(List.of("\"")).bodyBytes()).asString().isEqualTo("[\"\\\"\"]");
    assertThat(TestHandler.json(AlbResponse.ok("\""), ResponseTest::writeText).bodyBytes())
        .asString()
        .isEqualTo("{\"text\":\"\\\"\"}");
    assertThat(TestHandler.json(AlbResponse.<String>ok(null), ResponseTest::writeText)
            .bodyBytes())
        .asString()
        .isEqualTo("null");
  }
}
