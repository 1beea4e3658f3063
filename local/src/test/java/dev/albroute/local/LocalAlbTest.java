package dev.albroute.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.albroute.local.event.HeaderMode;
import dev.albroute.local.testing.EventRecorder;
import dev.albroute.local.testing.PathEcho;
import dev.albroute.local.testing.RawClient;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LocalAlbTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String TARGET = "/a%20b?x=1&x=2&y=%2F&z=a+b&flag&e=";

  @Test
  void singleModeKeepsTheLastValueAndLeavesPathAndQueryRaw() throws Exception {
    EventRecorder recorder = new EventRecorder();
    try (LocalAlb alb = LocalAlb.start(recorder)) {
      RawClient.send(
          alb.port(),
          "GET " + TARGET
              + " HTTP/1.1\r\nHost: shop.example\r\nX-Tag: 1\r\nx-tag: 2\r\nConnection: close\r\n\r\n");
      JsonNode event = recorder.event();
      assertThat(event.path("httpMethod").textValue()).isEqualTo("GET");
      assertThat(event.path("path").textValue()).isEqualTo("/a%20b");
      assertThat(event.path("queryStringParameters")).isEqualTo(JSON.readTree("""
                  {"x": "2", "y": "%2F", "z": "a+b", "flag": "", "e": ""}"""));
      assertThat(event.at("/headers/x-tag").textValue()).isEqualTo("2");
      assertThat(event.path("body").textValue()).isEmpty();
      assertThat(event.path("isBase64Encoded").booleanValue()).isFalse();
      assertThat(event.has("multiValueHeaders")).isFalse();
      assertThat(event.has("multiValueQueryStringParameters")).isFalse();
    }
  }

  @Test
  void multiModeKeepsAllValuesInOrder() throws Exception {
    EventRecorder recorder = new EventRecorder();
    try (LocalAlb alb = LocalAlb.builder().handler(recorder).multiValueHeaders().start()) {
      RawClient.send(
          alb.port(),
          "GET " + TARGET
              + " HTTP/1.1\r\nHost: shop.example\r\nX-Tag: 1\r\nx-tag: 2\r\nConnection: close\r\n\r\n");
      JsonNode event = recorder.event();
      assertThat(event.path("multiValueQueryStringParameters")).isEqualTo(JSON.readTree("""
                  {"x": ["1", "2"], "y": ["%2F"], "z": ["a+b"], "flag": [""], "e": [""]}"""));
      assertThat(event.at("/multiValueHeaders/x-tag")).isEqualTo(JSON.readTree("[\"1\", \"2\"]"));
      assertThat(event.has("headers")).isFalse();
      assertThat(event.has("queryStringParameters")).isFalse();
    }
  }

  @Test
  void answersAnOrdinaryHttpClient() throws Exception {
    EventRecorder recorder = new EventRecorder("""
            {"statusCode": 201, "statusDescription": "201 Created", "isBase64Encoded": false,
             "headers": {"content-type": "text/plain; charset=utf-8", "x-a": "b"}, "body": "grüß dich"}""");
    try (LocalAlb alb = LocalAlb.start(recorder)) {
      HttpResponse<String> response = HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(alb.uri("/orders"))
                  .header("content-type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofString("{\"a\":1}"))
                  .build(),
              BodyHandlers.ofString());
      assertThat(response.statusCode()).isEqualTo(201);
      assertThat(response.body()).isEqualTo("grüß dich");
      assertThat(response.headers().firstValue("x-a")).contains("b");
      assertThat(response.headers().firstValue("server")).contains("awselb/2.0");
      assertThat(response.headers().firstValue("content-length")).contains("11");
      assertThat(response.headers().firstValue("date")).isPresent();
      assertThat(recorder.event().path("body").textValue()).isEqualTo("{\"a\":1}");
    }
  }

  @Test
  void oneConnectionServesManyRequestsAndPipelinedOnesInOrder() throws Exception {
    EventRecorder recorder = new EventRecorder();
    try (LocalAlb alb = LocalAlb.start(recorder)) {
      String responses = RawClient.send(alb.port(), """
              GET /1 HTTP/1.1\r
              Host: a\r
              \r
              POST /2 HTTP/1.1\r
              Host: a\r
              Content-Length: 3\r
              \r
              abcGET /3 HTTP/1.1\r
              Host: a\r
              Connection: close\r
              \r
              """);
      assertThat(responses.split("HTTP/1.1 200 OK", -1)).hasSize(4);
      assertThat(recorder.events().stream().map(event -> event.path("path").textValue()))
          .isEqualTo(List.of("/1", "/2", "/3"));
    }
  }

  @Test
  void aFailingFunctionIsABadGatewayWithTheLoadBalancersPage() throws Exception {
    try (LocalAlb alb = LocalAlb.builder()
        .handler((input, output, context) -> {
          throw new IllegalStateException("secret");
        })
        .functionLog(new PrintStream(OutputStream.nullOutputStream()))
        .log(exchange -> {})
        .start()) {
      String response =
          RawClient.send(alb.port(), "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
      assertThat(response)
          .startsWith("HTTP/1.1 502 Bad Gateway\r\n")
          .contains("Content-Length: 122\r\n");
      assertThat(response)
          .endsWith("<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n");
    }
  }

  @ParameterizedTest
  @EnumSource(HeaderMode.class)
  void cookiesGoRoundInBothModes(HeaderMode mode) throws Exception {
    String cookies = mode == HeaderMode.SINGLE_VALUE
        ? "\"headers\":{\"set-cookie\":\"a=1; Path=/\",\"Set-Cookie\":\"b=2; Path=/\"}"
        : "\"multiValueHeaders\":{\"set-cookie\":[\"a=1; Path=/\",\"b=2; Path=/\"]}";
    EventRecorder recorder = new EventRecorder("{\"statusCode\":200," + cookies + "}");
    try (LocalAlb alb = LocalAlb.builder().handler(recorder).headerMode(mode).start()) {
      HttpClient browser =
          HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
      browser.send(HttpRequest.newBuilder(alb.uri("/")).build(), BodyHandlers.discarding());
      browser.send(HttpRequest.newBuilder(alb.uri("/")).build(), BodyHandlers.discarding());
    }
    JsonNode sent = recorder.events().get(1).path(mode.headersKey()).path("cookie");
    assertThat(sent.toString()).contains("a=1").contains("b=2");
  }

  @Test
  void aBinaryBodyArrivesByteForByte() throws Exception {
    byte[] image = new byte[256];
    for (int i = 0; i < image.length; i++) {
      image[i] = (byte) i;
    }
    EventRecorder recorder = new EventRecorder(
        "{\"statusCode\":200,\"isBase64Encoded\":true,\"headers\":{\"content-type\":\"image/png\"},\"body\":\""
            + Base64.getEncoder().encodeToString(image) + "\"}");
    try (LocalAlb alb = LocalAlb.start(recorder)) {
      HttpResponse<byte[]> response = HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(alb.uri("/"))
                  .header("content-type", "image/png")
                  .PUT(HttpRequest.BodyPublishers.ofByteArray(image))
                  .build(),
              BodyHandlers.ofByteArray());
      assertThat(response.body()).isEqualTo(image);
      assertThat(response.headers().firstValue("content-type")).contains("image/png");
      assertThat(Base64.getDecoder().decode(recorder.event().path("body").textValue()))
          .isEqualTo(image);
    }
  }

  @Test
  void aHundredConnectionsGetTheirOwnAnswers() throws Exception {
    try (LocalAlb alb = LocalAlb.builder().handlers(PathEcho::new).start()) {
      HttpClient client =
          HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
      List<CompletableFuture<HttpResponse<String>>> responses = new ArrayList<>();
      for (int i = 0; i < 500; i++) {
        responses.add(client.sendAsync(
            HttpRequest.newBuilder(alb.uri("/" + i)).build(), BodyHandlers.ofString()));
      }
      for (int i = 0; i < responses.size(); i++) {
        assertThat(responses.get(i).get(30, TimeUnit.SECONDS).body()).isEqualTo("/" + i);
      }
    }
  }

  @Test
  void aPortThatIsTakenIsAFailureWithItsNumber() {
    try (LocalAlb first = LocalAlb.start(new EventRecorder())) {
      LocalAlbBuilder second = LocalAlb.builder().handler(new EventRecorder()).port(first.port());
      assertThatThrownBy(second::start)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("Cannot listen on 127.0.0.1:" + first.port());
    }
  }
}
