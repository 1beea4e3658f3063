package dev.albroute.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.albroute.local.balancer.Exchange;
import dev.albroute.local.testing.EventRecorder;
import dev.albroute.local.testing.Http2Client;
import dev.albroute.local.testing.RawClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What arrives on a socket: limits, odd requests, broken requests, HTTP/2. */
class WireTest {

  private static final int LIMIT = 1_048_576;

  private final EventRecorder recorder = new EventRecorder();
  private final List<Exchange> log = new CopyOnWriteArrayList<>();
  private LocalAlb alb;

  @BeforeEach
  void start() {
    alb = LocalAlb.builder().handler(recorder).log(log::add).start();
  }

  @AfterEach
  void stop() {
    alb.close();
  }

  @Test
  void aBodyOfOneMebibyteIsInvokedAndOneByteMoreIsNot() throws Exception {
    assertThat(post("Content-Length: " + LIMIT + "\r\n", "a".repeat(LIMIT))).isEqualTo(200);
    assertThat(recorder.event().path("body").textValue()).hasSize(LIMIT);
    assertThat(post("Content-Length: " + (LIMIT + 1) + "\r\n", "a".repeat(LIMIT + 1)))
        .isEqualTo(413);
    assertThat(recorder.events()).hasSize(1);
    assertThat(log.get(1).logEntry().line())
        .contains(" 413 - ")
        .contains("\"LambdaRequestTooLarge\"");
  }

  @Test
  void chunkedBodiesHaveTheSameLimit() throws Exception {
    assertThat(post("Transfer-Encoding: chunked\r\n", chunked(LIMIT))).isEqualTo(200);
    assertThat(recorder.event().path("body").textValue()).hasSize(LIMIT);
    assertThat(post("Transfer-Encoding: chunked\r\n", chunked(LIMIT + 1))).isEqualTo(413);
    assertThat(recorder.events()).hasSize(1);
  }

  private int post(String field, String body) throws IOException {
    return RawClient.status(RawClient.send(
        alb.port(),
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nConnection: close\r\n" + field
            + "\r\n" + body));
  }

  private static String chunked(int size) {
    StringBuilder body = new StringBuilder();
    for (int left = size; left > 0; left -= 100_000) {
      int length = Math.min(left, 100_000);
      body.append(Integer.toHexString(length))
          .append("\r\n")
          .append("a".repeat(length))
          .append("\r\n");
    }
    return body.append("0\r\n\r\n").toString();
  }

  @ParameterizedTest
  @CsvSource({"30, 200", "31, 463"})
  void moreThanThirtyForwardedAddressesAreRefused(int addresses, int status) throws Exception {
    assertThat(get("X-Forwarded-For: " + "10.0.0.1, ".repeat(addresses - 1) + "10.0.0.2\r\n"))
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"16000, 200", "17000, 400"})
  void aHeaderLineEndsAt16Kibibytes(int size, int status) throws Exception {
    assertThat(get("X-Long: " + "a".repeat(size) + "\r\n")).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"4, 200", "5, 400"})
  void allHeadersTogetherEndAt64Kibibytes(int lines, int status) throws Exception {
    assertThat(get(("X-Long: " + "a".repeat(15_000) + "\r\n").repeat(lines))).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"16000, 200", "17000, 414"})
  void aRequestLineEndsAt16Kibibytes(int size, int status) throws Exception {
    assertThat(RawClient.status(RawClient.send(
            alb.port(),
            "GET /" + "a".repeat(size) + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")))
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "'Connection: Upgrade\r\nUpgrade: websocket\r\n', 400",
    "'Content-Type: application/grpc+proto\r\n', 464",
    "'Transfer-Encoding: gzip\r\n', 501",
    "'Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n', 501",
    "'Host: b\r\n', 400",
    "'Bad Name: x\r\n', 400",
    "'NoColon\r\n', 400",
    "'X-Nul: a\u0000b\r\n', 400",
    "'Content-Length: 1\r\nContent-Length: 2\r\n', 400",
    "'Content-Length: abc\r\n', 400",
    "'X-Umlaut: \u00fc\r\n', 400",
    "'X-Umlaut: \u00c3\u00bc\r\n', 200"
  })
  void theseHeadersDecideTheAnswer(String lines, int status) throws Exception {
    assertThat(get(lines)).isEqualTo(status);
    assertThat(recorder.events()).hasSize(status == 200 ? 1 : 0);
    assertThat(log).hasSize(1);
  }

  private int get(String lines) throws IOException {
    return RawClient.status(RawClient.send(
        alb.port(), "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + lines + "\r\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "TRACE / HTTP/1.1, 405",
    "CONNECT other.example:443 HTTP/1.1, 400",
    "GET noslash HTTP/1.1, 400",
    "GET /%zz HTTP/1.1, 200",
    "GET http://other.example/x HTTP/1.1, 200",
    "OPTIONS * HTTP/1.1, 200",
    "M-SEARCH /x HTTP/1.1, 200",
    "get / HTTP/1.1, 200",
    "GET / HTTP/1.0, 200"
  })
  void theseRequestLinesDecideTheAnswer(String line, int status) throws Exception {
    String response = RawClient.send(alb.port(), line + "\r\nHost: a\r\nConnection: close\r\n\r\n");
    assertThat(RawClient.status(response)).isEqualTo(status);
    assertThat(log).hasSize(1);
    if (status == 200) {
      assertThat(recorder.event().path("httpMethod").textValue())
          .isEqualTo(line.substring(0, line.indexOf(' ')));
    } else {
      assertThat(response).contains("<center><h1>" + status + " ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense\r\n\r\n",
        "GET\r\n\r\n",
        "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n",
        "GET / HTTP/x.y\r\n\r\n",
        "GET / HTTP/2.0\r\nHost: a\r\n\r\n"
      })
  void whatIsNoHttpIsABadRequest(String bytes) throws Exception {
    assertThat(RawClient.status(RawClient.send(alb.port(), bytes))).isEqualTo(400);
    assertThat(log).hasSize(1);
    assertThat(log.get(0).logEntry().line())
        .contains("\"- http://")
        .contains(":" + alb.port() + "- -\"");
  }

  @Test
  void anHttp11RequestWithoutAHostIsABadRequestAndAnHttp10RequestIsNot() throws Exception {
    assertThat(RawClient.status(
            RawClient.send(alb.port(), "GET / HTTP/1.1\r\nConnection: close\r\n\r\n")))
        .isEqualTo(400);
    assertThat(RawClient.status(RawClient.send(alb.port(), "GET / HTTP/1.0\r\n\r\n")))
        .isEqualTo(200);
    assertThat(recorder.event().at("/headers/host").textValue()).contains(".elb.amazonaws.com");
  }

  @Test
  void headersArriveAsTheClientSentThem() throws Exception {
    get(
        "User-Agent: x/1\r\nAccept-Encoding: gzip, br\r\nCookie: a=1; b=2\r\nX-Empty:\r\nX-Spaces:   a  b  \r\n");
    JsonNode headers = recorder.event().path("headers");
    assertThat(headers.path("connection").textValue()).isEqualTo("close");
    assertThat(headers.path("accept-encoding").textValue()).isEqualTo("gzip, br");
    assertThat(headers.path("cookie").textValue()).isEqualTo("a=1; b=2");
    assertThat(headers.path("x-empty").textValue()).isEmpty();
    assertThat(headers.path("x-spaces").textValue()).isEqualTo("a  b");
    assertThat(headers.path("host").textValue()).isEqualTo("a:" + alb.port());
    assertThat(headers.path("x-forwarded-for").textValue()).isEqualTo("127.0.0.1");
    assertThat(headers.path("x-forwarded-port").textValue()).isEqualTo("" + alb.port());
    assertThat(headers).hasSize(11);
  }

  /** RFC 9110 section 10.1.1. */
  @Test
  void aClientThatWaitsFor100GetsItUnlessItsBodyIsTooLarge() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", alb.port())) {
      socket.setSoTimeout(30_000);
      write(
          socket,
          "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\nConnection: close\r\n\r\n");
      InputStream in = socket.getInputStream();
      assertThat(new String(in.readNBytes(25), StandardCharsets.US_ASCII))
          .startsWith("HTTP/1.1 100 Continue\r\n\r\n");
      write(socket, "ok");
      assertThat(new String(in.readAllBytes(), StandardCharsets.US_ASCII))
          .startsWith("HTTP/1.1 200 OK\r\n");
    }
    String refused = RawClient.send(
        alb.port(),
        "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2000000\r\n\r\n");
    assertThat(RawClient.status(refused)).isEqualTo(413);
  }

  @Test
  void aClientThatFallsSilentInTheMiddleIsTimedOut() throws Exception {
    try (LocalAlb impatient = LocalAlb.builder()
        .handler(recorder)
        .idleTimeout(Duration.ofSeconds(1))
        .log(log::add)
        .start()) {
      String response = RawClient.send(
          impatient.port(), "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab");
      assertThat(RawClient.status(response)).isEqualTo(408);
      assertThat(RawClient.send(impatient.port(), "")).isEmpty();
      assertThat(log).hasSize(1);
    }
  }

  @Test
  void anAnswerForHeadOrWithoutContentHasNoBodyBytes() throws Exception {
    EventRecorder other = new EventRecorder("{\"statusCode\":200,\"body\":\"abc\"}");
    try (LocalAlb second = LocalAlb.builder().handler(other).log(exchange -> {}).start()) {
      String both = RawClient.send(
          second.port(),
          "HEAD / HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
      assertThat(both.split("\r\n\r\n", -1)).hasSize(3);
      assertThat(both)
          .endsWith("\r\n\r\nabc")
          .containsPattern("(?s)^HTTP/1.1 200.*Content-Length: 3");
    }
  }

  @Test
  void http2RequestsHaveTheirOwnEvent() throws Exception {
    try (Http2Client client = new Http2Client(alb.port())) {
      Http2Client.Response response = client.send(
          "GET",
          "/a%20b?x=1",
          List.of(Map.entry("cookie", "a=1"), Map.entry("cookie", "b=2")),
          new byte[0]);
      assertThat(response.status()).isEqualTo(200);
      assertThat(response.headers().get("server")).hasToString("awselb/2.0");
      JsonNode event = recorder.event();
      assertThat(event.path("path").textValue()).isEqualTo("/a%20b");
      assertThat(event.at("/headers/host").textValue()).isEqualTo("shop.example:" + alb.port());
      assertThat(event.at("/headers/cookie").textValue()).isEqualTo("a=1; b=2");
      assertThat(event.path("isBase64Encoded").booleanValue()).isTrue();
      assertThat(event.path("headers").properties())
          .noneMatch(header -> header.getKey().startsWith(":"));
      assertThat(log.get(0).logEntry().line()).startsWith("h2 ").contains("HTTP/2.0\"");
    }
  }

  @Test
  void http2BodiesHaveTheSameLimit() throws Exception {
    try (Http2Client client = new Http2Client(alb.port())) {
      List<Map.Entry<String, String>> type = List.of(Map.entry("content-type", "text/plain"));
      assertThat(client
              .send("POST", "/", type, "a".repeat(LIMIT).getBytes(StandardCharsets.US_ASCII))
              .status())
          .isEqualTo(200);
      assertThat(client
              .send("POST", "/", type, "a".repeat(LIMIT + 1).getBytes(StandardCharsets.US_ASCII))
              .status())
          .isEqualTo(413);
      assertThat(client.send("TRACE", "/", List.of(), new byte[0]).status()).isEqualTo(405);
      assertThat(recorder.event().path("body").textValue()).hasSize(LIMIT);
    }
  }

  @Test
  void http2StreamsAreAnsweredSideBySide() throws Exception {
    try (Http2Client client = new Http2Client(alb.port())) {
      List<CompletableFuture<Http2Client.Response>> responses = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        responses.add(client.sendLater("GET", "/" + i, List.of(), new byte[0]));
      }
      for (CompletableFuture<Http2Client.Response> response : responses) {
        assertThat(response.get().status()).isEqualTo(200);
      }
      assertThat(recorder.events().stream().map(event -> event.path("path").textValue()))
          .doesNotHaveDuplicates()
          .hasSize(100);
    }
  }

  private static void write(Socket socket, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().write(bytes.toByteArray());
    socket.getOutputStream().flush();
  }
}
