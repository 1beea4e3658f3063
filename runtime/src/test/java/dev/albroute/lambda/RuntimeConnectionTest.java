package dev.albroute.lambda;

import static dev.albroute.lambda.ScriptedRuntimeApi.answer;
import static dev.albroute.lambda.ScriptedRuntimeApi.event;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTTP/1.1 as RFC 9112 has it, and what happens on connections that break. */
@Timeout(60)
class RuntimeConnectionTest {

  private static final String NEXT = "GET /2018-06-01/runtime/invocation/next";
  private static final String RESPONSE = "POST /2018-06-01/runtime/invocation/r-1/response";
  private static final String ERROR = "POST /2018-06-01/runtime/invocation/r-1/error";
  private static final String HEAD = "HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: r-1\r\n";
  private static final RequestStreamHandler ECHO = (in, out, context) -> in.transferTo(out);

  private ScriptedRuntimeApi api;
  private CapturedLog log;

  @BeforeEach
  void open() throws IOException {
    api = new ScriptedRuntimeApi();
    log = new CapturedLog();
  }

  @AfterEach
  void close() throws IOException {
    log.close();
    api.close();
  }

  @Test
  void aConnectionClosedBetweenTwoExchangesIsReplacedAndNothingIsLost() {
    api.on(exchange -> {
          exchange.send(event("r-1", "", "{\"a\":1}"));
          exchange.close();
        })
        .on(exchange -> {
          exchange.send(answer(202, ""));
          exchange.close();
        })
        .event("r-2", "{\"a\":2}")
        .accepted();

    serve(ECHO);

    assertThat(api.lines())
        .containsExactly(
            NEXT, RESPONSE, NEXT, "POST /2018-06-01/runtime/invocation/r-2/response", NEXT);
    assertThat(api.requests().get(1).text()).isEqualTo("{\"a\":1}");
    assertThat(api.requests().get(1).connection()).isEqualTo(2);
    assertThat(api.requests().get(3).connection()).isEqualTo(3);
    assertThat(log.text()).doesNotContain("EOFException");
  }

  @Test
  void aConnectionHalfClosedByTheApiIsReplaced() {
    // The response comes over both connections, in whichever order this server gets to see them;
    // over
    // the half-closed one nothing can be answered.
    ScriptedRuntimeApi.Step acceptOnTheSecond = exchange -> {
      if (exchange.request().connection() == 1) {
        exchange.close();
      } else {
        exchange.send(answer(202, ""));
      }
    };
    api.on(exchange -> {
          exchange.send(event("r-1", "", "{}"));
          exchange.socket().shutdownOutput();
        })
        .on(acceptOnTheSecond)
        .on(acceptOnTheSecond);

    serve(ECHO);

    assertThat(api.lines()).contains(NEXT, RESPONSE);
    assertThat(api.requests())
        .filteredOn(request -> request.connection() == 2)
        .extracting(ScriptedRuntimeApi.Request::line)
        .containsExactly(RESPONSE, NEXT);
  }

  @Test
  void aLargeResponseIsSentAgainAsAWholeOverANewConnection() {
    String large = "\"" + "y".repeat(3_000_000) + "\"";
    api.on(exchange -> {
          exchange.send(event("r-1", "", large));
          exchange.close();
        })
        .accepted();

    serve(ECHO);

    assertThat(api.requests().get(1).text()).isEqualTo(large);
  }

  @Test
  void anEventThatBreaksOffIsAskedForAgain() {
    api.on(exchange -> {
          exchange.send(HEAD + "Content-Length: 100\r\n\r\n{\"half\":");
          exchange.close();
        })
        .on(exchange -> {
          exchange.send("HTTP/1.1 200 OK\r\nLambda-Runt");
          exchange.close();
        })
        .event("r-1", "{}")
        .accepted();

    serve(ECHO);

    assertThat(api.lines()).containsExactly(NEXT, NEXT, NEXT, RESPONSE, NEXT);
    assertThat(api.requests().get(3).text()).isEqualTo("{}");
  }

  @Test
  void theContentOfAnAnswerToAResponseDoesNotMatter() {
    api.event("r-1", "{}")
        .on(exchange -> exchange.send(answer(202, "{\"status\":\"OK\"}\n")))
        .event("r-1", "{}")
        .accepted();

    serve(ECHO);

    assertThat(api.connections()).isEqualTo(1);
  }

  @Test
  void chunkedEventsAreRead_RFC9112_7_1() {
    api.on(
            exchange -> exchange.sendByteByByte(
                HEAD
                    + "Transfer-Encoding: chunked\r\n\r\n"
                    + "5\r\n{\"a\":\r\n00B ;name=\"value\"\r\n\"0\\r\\n2345\"\r\n1\r\n}\r\n0\r\nTrailer: ignored\r\n\r\n"))
        .accepted()
        .on(exchange -> exchange.send(
            event("r-1", "Transfer-Encoding: chunked\r\n", "").replace("Content-Length: 0\r\n", "")
                + "3\r\n123\r\n0\r\n\r\n"))
        .accepted();

    serve(ECHO);

    assertThat(api.requests().get(1).text()).isEqualTo("{\"a\":\"0\\r\\n2345\"}");
    assertThat(api.requests().get(3).text()).isEqualTo("123");
    assertThat(api.connections()).isEqualTo(1);
  }

  @Test
  void aChunkedEventOfSixMegabytesInManyChunksIsRead() {
    StringBuilder chunks = new StringBuilder(HEAD + "Transfer-Encoding: chunked\r\n\r\n");
    StringBuilder content = new StringBuilder();
    for (int i = 0; content.length() < 6 << 20; i++) {
      String chunk = Integer.toString(i).repeat(1 + i * 37 % 5000);
      content.append(chunk);
      chunks
          .append(Integer.toHexString(chunk.length()))
          .append("\r\n")
          .append(chunk)
          .append("\r\n");
    }
    api.on(exchange -> exchange.send(chunks + "0\r\n\r\n")).accepted();

    serve(ECHO);

    assertThat(api.requests().get(1).text()).isEqualTo(content.toString());
  }

  @Test
  void transferEncodingOverridesContentLength_RFC9112_6_3() {
    api.on(exchange -> exchange.send(
            HEAD + "Content-Length: 999\r\nTransfer-Encoding: Chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"))
        .accepted();

    serve(ECHO);

    assertThat(api.requests().get(1).text()).isEqualTo("{}");
  }

  @Test
  void anEventWithoutALengthEndsWithTheConnection_RFC9112_6_3() {
    api.on(exchange -> {
          exchange.send(HEAD + "\r\n{\"until\":\"close\"}");
          exchange.close();
        })
        .accepted();

    serve(ECHO);

    assertThat(api.requests().get(1).text()).isEqualTo("{\"until\":\"close\"}");
    assertThat(api.requests().get(1).connection()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/1.1 200 OK\r\nConnection: close\r\n", "HTTP/1.0 200 OK\r\n"})
  void aConnectionThatTheApiWillCloseIsNotUsedAgain_RFC9112_9_6(String start) {
    api.on(exchange -> exchange.send(
            start + "Lambda-Runtime-Aws-Request-Id: r-1\r\nContent-Length: 2\r\n\r\n{}"))
        .accepted();

    serve(ECHO);

    assertThat(api.requests().get(1).connection()).isEqualTo(2);
  }

  @Test
  void interimAnswersArePassedOver_RFC9110_15_2() {
    api.on(exchange ->
            exchange.send("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nA: b\r\n\r\n"
                + HEAD + "Content-Length: 2\r\n\r\n{}"))
        .accepted();

    serve(ECHO);

    assertThat(api.requests().get(1).text()).isEqualTo("{}");
  }

  @Test
  void linesMayEndWithALineFeedAlone_RFC9112_2_2() {
    api.on(exchange -> exchange.send((HEAD + "Content-Length: 2\r\n\r\n{}").replace("\r\n", "\n")))
        .accepted();

    serve(ECHO);

    assertThat(api.requests().get(1).text()).isEqualTo("{}");
  }

  @Test
  void bytesThatNobodyAskedForAreNotTakenForTheNextAnswer() {
    api.on(exchange ->
            exchange.send(HEAD + "Content-Length: 2\r\n\r\n{}HTTP/1.1 500 Smuggled\r\n\r\n"))
        .accepted();

    serve(ECHO);

    assertThat(api.lines()).containsExactly(NEXT, RESPONSE, NEXT);
    assertThat(api.requests().get(1).connection()).isEqualTo(2);
  }

  @Test
  void aHeadOfOneHundredKilobytesIsRead() {
    api.on(exchange ->
            exchange.send(HEAD + "X: " + "x".repeat(100_000) + "\r\nContent-Length: 2\r\n\r\n{}"))
        .accepted();

    serve(ECHO);

    assertThat(api.requests().get(1).text()).isEqualTo("{}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SSH-2.0-OpenSSH_9.6\r\n\r\n",
        "HTTP/1.1 2x0 OK\r\n\r\n",
        "\r\n\r\n",
        HEAD + "Content-Length: two\r\n\r\n{}",
        HEAD + "Content-Length: -2\r\n\r\n{}",
        HEAD + "Content-Length: 99999999999\r\n\r\n{}",
        HEAD + "Transfer-Encoding: gzip\r\n\r\n{}",
        HEAD + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n",
        HEAD + "Transfer-Encoding: chunked\r\n\r\n\r\n",
        HEAD + "Transfer-Encoding: chunked\r\n\r\n7fffffff\r\n",
        HEAD + "Transfer-Encoding: chunked\r\n\r\nfffffffff\r\n",
        HEAD + "Transfer-Encoding: chunked\r\n\r\n1\r\n{}\r\n0\r\n\r\n"
      })
  void anAnswerThatIsNotHttpIsAskedForAgainAndThenGivenUp(String raw) {
    for (int i = 0; i < RuntimeApi.ATTEMPTS; i++) {
      api.on(exchange -> exchange.send(raw));
    }

    serve(ECHO);

    assertThat(api.lines()).hasSize(RuntimeApi.ATTEMPTS).allMatch(NEXT::equals);
    assertThat(api.connections()).isEqualTo(RuntimeApi.ATTEMPTS);
    assertThat(log.text()).contains("The Runtime API's answer");
  }

  @Test
  void anAnswerWithoutARequestIdEndsTheLoop() {
    api.on(exchange -> exchange.send(answer(200, "{}")));

    serve(ECHO);

    assertThat(log.text()).contains("no Lambda-Runtime-Aws-Request-Id");
  }

  @Test
  void anApiThatIsNotThereIsGivenUpAfterASecond() throws IOException {
    api.close();
    long start = System.nanoTime();

    new CustomRuntime(Map.of("AWS_LAMBDA_RUNTIME_API", api.authority())).serve(ECHO);

    assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)).isBetween(300L, 10_000L);
    assertThat(log.text()).contains("java.net.ConnectException");
  }

  @Test
  void anApiThatComesBackIsUsedAgain() throws Exception {
    int port = api.port();
    api.close();
    Thread runtime = new Thread(
        () -> new CustomRuntime(Map.of("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:" + port)).serve(ECHO));
    runtime.start();
    Thread.sleep(100);
    try (ScriptedRuntimeApi again = new ScriptedRuntimeApi(port)) {
      again.event("r-1", "{}").accepted().start();
      runtime.join();
      assertThat(again.lines()).endsWith(NEXT, RESPONSE, NEXT);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 500, 503, 302, 204})
  void anyOtherAnswerToNextThan200EndsTheLoop(int status) {
    api.on(exchange -> exchange.send("HTTP/1.1 " + status + " No\r\nContent-Length: 0\r\n\r\n"));

    serve(ECHO);

    assertThat(api.lines()).containsExactly(NEXT);
    assertThat(log.text()).contains("The Runtime API answered " + status + " to next");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404})
  void aRefusedResponseIsLoggedAndTheNextInvocationTaken(int status) {
    api.event("r-1", "{}")
        .on(exchange -> exchange.send(answer(status, "{\"errorType\":\"InvalidRequestID\"}")))
        .event("r-1", "{}")
        .accepted();

    serve(ECHO);

    assertThat(api.lines()).containsExactly(NEXT, RESPONSE, NEXT, RESPONSE, NEXT);
    assertThat(log.text())
        .contains("The Runtime API answered " + status)
        .contains("InvalidRequestID");
  }

  @Test
  void aResponseAnsweredWith500EndsTheLoop_theGuideSaysToExitPromptly() {
    api.event("r-1", "{}").on(exchange -> exchange.send(answer(500, "container error")));

    serve(ECHO);

    assertThat(api.lines()).containsExactly(NEXT, RESPONSE);
    assertThat(log.text()).contains("The Runtime API answered 500").contains("container error");
  }

  @Test
  void aResponseThatIsTooLargeBecomesTheInvocationsError() {
    api.event("r-1", "\"" + "z".repeat(1000) + "\"")
        .on(exchange -> exchange.send(answer(413, "{\"errorType\":\"RequestEntityTooLarge\"}")))
        .accepted()
        .event("r-1", "{}")
        .accepted();

    serve(ECHO);

    assertThat(api.lines()).containsExactly(NEXT, RESPONSE, ERROR, NEXT, RESPONSE, NEXT);
    assertThat(api.requests().get(2).fields())
        .containsEntry("lambda-runtime-function-error-type", "Function.ResponseSizeTooLarge");
    assertThat(api.requests().get(2).text()).contains("1002 bytes");
    assertThat(log.text()).contains("The Runtime API answered 413").contains("1002 bytes");
  }

  @Test
  void aRefusalThatComesBeforeTheResponseIsReadIsUnderstood() {
    api.event("r-1", "{}")
        .on(exchange -> {
          // The content is left unread on purpose; see ScriptedRuntimeApi.read.
          exchange.send("HTTP/1.1 413 Too Large\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
          exchange.socket().shutdownOutput();
          exchange.socket().getInputStream().readNBytes(22 << 20);
        })
        .accepted();

    serve((in, out, context) -> out.write(new byte[21 << 20]));

    assertThat(api.lines()).startsWith(NEXT, RESPONSE, ERROR);
    assertThat(api.requests().get(2).connection()).isEqualTo(2);
  }

  @Test
  void anApiThatRefusesTheErrorTooIsLeftAlone() {
    api.event("r-1", "{}")
        .on(exchange -> exchange.send(answer(413, "")))
        .on(exchange -> exchange.send(answer(413, "")))
        .event("r-1", "{}")
        .accepted();

    serve(ECHO);

    assertThat(api.lines()).containsExactly(NEXT, RESPONSE, ERROR, NEXT, RESPONSE, NEXT);
  }

  @Test
  void aConnectionWaitsForTheNextInvocationAsLongAsItTakes() {
    api.on(exchange -> {
          pause(700);
          exchange.send(event("r-1", "", "{}"));
        })
        .accepted();

    serve(ECHO);

    assertThat(api.lines()).isEqualTo(List.of(NEXT, RESPONSE, NEXT));
  }

  private void serve(RequestStreamHandler handler) {
    api.start();
    new CustomRuntime(Map.of("AWS_LAMBDA_RUNTIME_API", api.authority())).serve(handler);
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
