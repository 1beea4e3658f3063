package dev.albroute.local.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.albroute.local.message.Octets;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The Lambda Runtime API as its documentation and OpenAPI description give it. */
class RuntimeApiTest {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final RuntimeApi api = RuntimeApi.start(
      FunctionSettings.DEFAULTS.withName("orders").withTimeout(Duration.ofSeconds(2)));

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void anInvocationIsHandedOutWithItsHeadersAndAnswered() throws Exception {
    CompletableFuture<InvocationResult> result = invoke("id-1", "{\"grüße\":1}");
    long before = System.currentTimeMillis();
    HttpResponse<String> next = get("/2018-06-01/runtime/invocation/next");
    assertThat(next.statusCode()).isEqualTo(200);
    assertThat(next.body()).isEqualTo("{\"grüße\":1}");
    assertThat(header(next, "lambda-runtime-aws-request-id")).isEqualTo("id-1");
    assertThat(header(next, "lambda-runtime-invoked-function-arn")).endsWith(":function:orders");
    assertThat(header(next, "lambda-runtime-trace-id")).isEqualTo("Root=1-2-3");
    assertThat(Long.parseLong(header(next, "lambda-runtime-deadline-ms")))
        .isBetween(before, before + 60_000);
    HttpResponse<String> accepted =
        post("/2018-06-01/runtime/invocation/id-1/response", "{\"statusCode\":200}");
    assertThat(accepted.statusCode()).isEqualTo(202);
    assertThat(accepted.body()).isEqualTo("{\"status\":\"OK\"}");
    assertThat(result.get(30, TimeUnit.SECONDS))
        .isEqualTo(new InvocationResult.Answered(Octets.utf8("{\"statusCode\":200}")));
  }

  @Test
  void aRuntimeWaitsUntilThereIsAnInvocation() throws Exception {
    CompletableFuture<HttpResponse<String>> next = client.sendAsync(
        HttpRequest.newBuilder(uri("/2018-06-01/runtime/invocation/next")).build(),
        BodyHandlers.ofString());
    assertThat(api.whenReady().toCompletableFuture().get(30, TimeUnit.SECONDS)).isTrue();
    assertThat(next).isNotDone();
    var unused = invoke("id-2", "{}");
    assertThat(header(next.get(30, TimeUnit.SECONDS), "lambda-runtime-aws-request-id"))
        .isEqualTo("id-2");
    assertThat(unused).isNotDone();
  }

  @Test
  void anErrorIsTheFunctionsFailure() throws Exception {
    CompletableFuture<InvocationResult> result = invoke("id-3", "{}");
    get("/2018-06-01/runtime/invocation/next");
    String document =
        "{\"errorMessage\":\"no stock\",\"errorType\":\"com.acme.OutOfStock\",\"stackTrace\":[]}";
    assertThat(post("/2018-06-01/runtime/invocation/id-3/error", document).statusCode())
        .isEqualTo(202);
    assertThat(result.get(30, TimeUnit.SECONDS))
        .isEqualTo(
            new InvocationResult.Failed("com.acme.OutOfStock", "no stock", Octets.utf8(document)));
  }

  @Test
  void aFailedInitialisationFailsTheInvocationThatCausedIt() throws Exception {
    CompletableFuture<InvocationResult> result = invoke("id-4", "{}");
    assertThat(post(
                "/2018-06-01/runtime/init/error",
                "{\"errorMessage\":\"no class\",\"errorType\":\"Runtime.X\"}")
            .statusCode())
        .isEqualTo(202);
    assertThat(result.get(30, TimeUnit.SECONDS)).isInstanceOf(InvocationResult.Failed.class);
    assertThat(api.whenReady().toCompletableFuture().get(30, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void oneInvocationRunsAtATimeInTheirOrder() throws Exception {
    CompletableFuture<InvocationResult> first = invoke("a", "1");
    CompletableFuture<InvocationResult> second = invoke("b", "2");
    assertThat(get("/2018-06-01/runtime/invocation/next").body()).isEqualTo("1");
    HttpResponse<String> tooEarly = get("/2018-06-01/runtime/invocation/next");
    assertThat(tooEarly.statusCode()).isEqualTo(403);
    assertThat(tooEarly.body()).contains("\"errorType\":\"InvalidStateTransition\"");
    post("/2018-06-01/runtime/invocation/a/response", "A");
    assertThat(first.get(30, TimeUnit.SECONDS))
        .isEqualTo(new InvocationResult.Answered(Octets.utf8("A")));
    assertThat(get("/2018-06-01/runtime/invocation/next").body()).isEqualTo("2");
    post("/2018-06-01/runtime/invocation/b/response", "B");
    assertThat(second.get(30, TimeUnit.SECONDS))
        .isEqualTo(new InvocationResult.Answered(Octets.utf8("B")));
  }

  @Test
  void anAnswerToAnUnknownInvocationIsRefused() throws Exception {
    HttpResponse<String> refused = post("/2018-06-01/runtime/invocation/none/response", "{}");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("\"errorType\":\"InvalidRequestID\"");
    CompletableFuture<InvocationResult> result = invoke("id-5", "{}");
    get("/2018-06-01/runtime/invocation/next");
    post("/2018-06-01/runtime/invocation/id-5/response", "{}");
    assertThat(post("/2018-06-01/runtime/invocation/id-5/response", "{}").statusCode())
        .isEqualTo(400);
    assertThat(result.get(30, TimeUnit.SECONDS)).isInstanceOf(InvocationResult.Answered.class);
  }

  @Test
  void anAnswerAfterTheTimeoutIsTooLateAndTheNextInvocationWorks() throws Exception {
    FunctionSettings impatient = FunctionSettings.DEFAULTS.withTimeout(Duration.ofSeconds(2));
    try (RuntimeApi hurried = RuntimeApi.start(impatient)) {
      CompletableFuture<InvocationResult> result = invoke(hurried, "slow", "{}");
      get(hurried, "/2018-06-01/runtime/invocation/next");
      assertThat(result.get(30, TimeUnit.SECONDS))
          .isEqualTo(new InvocationResult.TimedOut(Duration.ofSeconds(2)));
      assertThat(post(hurried, "/2018-06-01/runtime/invocation/slow/response", "{}")
              .statusCode())
          .isEqualTo(400);
      CompletableFuture<InvocationResult> next = invoke(hurried, "quick", "{}");
      get(hurried, "/2018-06-01/runtime/invocation/next");
      post(hurried, "/2018-06-01/runtime/invocation/quick/response", "{}");
      assertThat(next.get(30, TimeUnit.SECONDS)).isInstanceOf(InvocationResult.Answered.class);
    }
  }

  @Test
  void anAnswerOverSixMegabytesIsRefused() throws Exception {
    CompletableFuture<InvocationResult> result = invoke("big", "{}");
    get("/2018-06-01/runtime/invocation/next");
    HttpResponse<String> refused =
        post("/2018-06-01/runtime/invocation/big/response", "a".repeat(6 * 1024 * 1024 + 101));
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.body()).contains("RequestEntityTooLarge");
    assertThat(result.get(30, TimeUnit.SECONDS))
        .isInstanceOfSatisfying(
            InvocationResult.Failed.class,
            failed -> assertThat(failed.type()).isEqualTo("Function.ResponseSizeTooLarge"));
  }

  @Test
  void otherPathsAndMethodsAreRefused() throws Exception {
    assertThat(get("/2018-06-01/runtime/other").statusCode()).isEqualTo(404);
    assertThat(get("/2018-06-01/runtime/init/error").statusCode()).isEqualTo(405);
    assertThat(post("/2018-06-01/runtime/invocation/next", "").statusCode()).isEqualTo(405);
  }

  @Test
  void aProcessFindsTheApiInItsEnvironment() {
    assertThat(api.environment())
        .containsEntry("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:" + api.port())
        .containsEntry("AWS_LAMBDA_FUNCTION_NAME", "orders");
  }

  @Test
  void aRuntimeThatWentAwayGetsNoInvocation() throws Exception {
    CompletableFuture<HttpResponse<String>> gone = client.sendAsync(
        HttpRequest.newBuilder(uri("/2018-06-01/runtime/invocation/next")).build(),
        BodyHandlers.ofString());
    assertThat(api.whenReady().toCompletableFuture().get(30, TimeUnit.SECONDS)).isTrue();
    gone.cancel(true);
    Thread.sleep(300);
    CompletableFuture<InvocationResult> result = invoke("id-6", "{}");
    assertThat(header(get("/2018-06-01/runtime/invocation/next"), "lambda-runtime-aws-request-id"))
        .isEqualTo("id-6");
    post("/2018-06-01/runtime/invocation/id-6/response", "{}");
    assertThat(result.get(30, TimeUnit.SECONDS)).isInstanceOf(InvocationResult.Answered.class);
  }

  private CompletableFuture<InvocationResult> invoke(String id, String event) {
    return invoke(api, id, event);
  }

  private static CompletableFuture<InvocationResult> invoke(
      RuntimeApi target, String id, String event) {
    return target
        .invoke(new Invocation(id, Octets.utf8(event), "Root=1-2-3"))
        .toCompletableFuture();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return get(api, path);
  }

  private HttpResponse<String> get(RuntimeApi target, String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(uri(target, path)).timeout(TIMEOUT).build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    return post(api, path, body);
  }

  private HttpResponse<String> post(RuntimeApi target, String path, String body) throws Exception {
    return client.send(
        HttpRequest.newBuilder(uri(target, path))
            .POST(BodyPublishers.ofString(body))
            .timeout(TIMEOUT)
            .build(),
        BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return uri(api, path);
  }

  private static URI uri(RuntimeApi target, String path) {
    return URI.create("http://127.0.0.1:" + target.port() + path);
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElseThrow();
  }
}
