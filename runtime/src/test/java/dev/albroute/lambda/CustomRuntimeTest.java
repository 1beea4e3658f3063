package dev.albroute.lambda;

import static dev.albroute.lambda.ScriptedRuntimeApi.answer;
import static dev.albroute.lambda.ScriptedRuntimeApi.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Invocations, their context and their responses, as the guide to the Lambda Runtime API describes them. */
@Timeout(60)
class CustomRuntimeTest {

  private static final String NEXT = "GET /2018-06-01/runtime/invocation/next";
  private static final RequestStreamHandler ECHO = (in, out, context) -> in.transferTo(out);

  private final Map<String, String> environment = new HashMap<>();
  private ScriptedRuntimeApi api;
  private CapturedLog log;

  @BeforeEach
  void open() throws IOException {
    api = new ScriptedRuntimeApi();
    log = new CapturedLog();
    environment.put("AWS_LAMBDA_RUNTIME_API", api.authority());
  }

  @AfterEach
  void close() throws IOException {
    log.close();
    api.close();
  }

  @Test
  void handsEachEventToTheHandlerAndItsResponseBack() {
    api.event("r-1", "{\"n\":1}").accepted().event("r-2", "{\"n\":22}").accepted();

    serve(ECHO);

    assertThat(api.lines())
        .containsExactly(
            NEXT,
            "POST /2018-06-01/runtime/invocation/r-1/response",
            NEXT,
            "POST /2018-06-01/runtime/invocation/r-2/response",
            NEXT);
    assertThat(api.requests().get(1).text()).isEqualTo("{\"n\":1}");
    assertThat(api.requests().get(1).fields())
        .containsEntry("content-type", "application/json")
        .containsEntry("host", api.authority());
    assertThat(api.requests().get(3).text()).isEqualTo("{\"n\":22}");
  }

  @Test
  void keepsOneConnectionForAllInvocations() {
    for (int i = 0; i < 20; i++) {
      api.event("r-" + i, "{}").accepted();
    }

    serve(ECHO);

    assertThat(api.requests()).hasSize(41).allMatch(request -> request.connection() == 1);
  }

  @Test
  void tellsTheHandlerWhatTheHeaderFieldsAndTheEnvironmentSay() {
    environment.put("AWS_LAMBDA_FUNCTION_NAME", "orders");
    environment.put("AWS_LAMBDA_FUNCTION_VERSION", "7");
    environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512");
    environment.put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/orders");
    environment.put("AWS_LAMBDA_LOG_STREAM_NAME", "2026/01/01/[7]0123");
    String arn = "arn:aws:lambda:eu-central-1:123456789012:function:orders:live";
    String trace = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1";
    api.on(exchange -> exchange.send(event(
            "8476a536-e9f4-11e8-9739-2dfe598c3fcd",
            "LAMBDA-RUNTIME-INVOKED-FUNCTION-ARN:" + arn + "\r\nlambda-runtime-trace-id: \t" + trace
                + " \r\nLambda-Runtime-Aws-Tenant-Id: blue\r\n",
            "{}")))
        .accepted();

    Context context = serveAndKeepContexts().get(0);

    assertThat(context.getAwsRequestId()).isEqualTo("8476a536-e9f4-11e8-9739-2dfe598c3fcd");
    assertThat(context.getInvokedFunctionArn()).isEqualTo(arn);
    assertThat(context.getXrayTraceId()).isEqualTo(trace);
    assertThat(context.getTenantId()).isEqualTo("blue");
    assertThat(context.getRemainingTimeInMillis()).isBetween(1, 30_000);
    assertThat(context.getFunctionName()).isEqualTo("orders");
    assertThat(context.getFunctionVersion()).isEqualTo("7");
    assertThat(context.getMemoryLimitInMB()).isEqualTo(512);
    assertThat(context.getLogGroupName()).isEqualTo("/aws/lambda/orders");
    assertThat(context.getLogStreamName()).isEqualTo("2026/01/01/[7]0123");
    assertThat(context.getIdentity()).isNull();
    assertThat(context.getClientContext()).isNull();
  }

  @Test
  void doesWithoutWhatIsNotSaid() {
    environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "plenty");
    api.on(exchange -> exchange.send(
            "HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id:r-1\r\nLambda-Runtime-Deadline-Ms: soon\r\n"
                + "Content-Length: 2\r\n\r\n{}"))
        .accepted();

    Context context = serveAndKeepContexts().get(0);

    assertThat(context.getAwsRequestId()).isEqualTo("r-1");
    assertThat(context.getRemainingTimeInMillis()).isZero();
    assertThat(context.getMemoryLimitInMB()).isEqualTo(128);
    assertThat(context.getInvokedFunctionArn()).isNull();
    assertThat(context.getXrayTraceId()).isNull();
    assertThat(context.getFunctionName()).isNull();
    assertThat(context.getLogger()).isNotNull();
  }

  @Test
  void theRemainingTimeIsNeverNegativeAndNeverOverflows() {
    for (long deadline : new long[] {1, Long.MAX_VALUE}) {
      api.on(exchange -> exchange.send(
              "HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: r\r\nLambda-Runtime-Deadline-Ms: "
                  + deadline
                  + "\r\nContent-Length: 2\r\n\r\n{}"))
          .accepted();
    }

    List<Context> contexts = serveAndKeepContexts();

    assertThat(contexts.get(0).getRemainingTimeInMillis()).isZero();
    assertThat(contexts.get(1).getRemainingTimeInMillis()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void readsTheClientContextAndTheCognitoIdentityWhenAskedFor() {
    api.on(exchange -> exchange.send(event(
            "r-1",
            "Lambda-Runtime-Client-Context: {\"client\":{\"installation_id\":\"i\",\"app_title\":\"Größe\",\"app_version_name\":\"v\",\"app_version_code\":\"c\",\"app_package_name\":\"p\",\"other\":[1]},"
                + "\"custom\":{\"a\":\"b\",\"none\":null},\"env\":{\"locale\":\"de\"},\"services\":{\"x\":1}}\r\n"
                + "Lambda-Runtime-Cognito-Identity: {\"cognitoIdentityId\":\"me\",\"cognitoIdentityPoolId\":\"pool\"}\r\n",
            "{}")))
        .accepted();

    Context context = serveAndKeepContexts().get(0);

    assertThat(context.getIdentity().getIdentityId()).isEqualTo("me");
    assertThat(context.getIdentity().getIdentityPoolId()).isEqualTo("pool");
    assertThat(context.getClientContext().getClient().getInstallationId()).isEqualTo("i");
    assertThat(context.getClientContext().getClient().getAppTitle()).isEqualTo("Größe");
    assertThat(context.getClientContext().getClient().getAppVersionName()).isEqualTo("v");
    assertThat(context.getClientContext().getClient().getAppVersionCode()).isEqualTo("c");
    assertThat(context.getClientContext().getClient().getAppPackageName()).isEqualTo("p");
    assertThat(context.getClientContext().getCustom()).isEqualTo(Map.of("a", "b"));
    assertThat(context.getClientContext().getEnvironment()).isEqualTo(Map.of("locale", "de"));
  }

  @Test
  void theTraceHeaderIsASystemPropertyForAsLongAsItsInvocation() {
    api.on(exchange ->
            exchange.send(event("r-1", "Lambda-Runtime-Trace-Id: Root=1-a-b;Sampled=0\r\n", "{}")))
        .accepted()
        .event("r-2", "{}")
        .accepted();
    List<String> seen = new ArrayList<>();

    serve((in, out, context) -> seen.add(System.getProperty("com.amazonaws.xray.traceHeader")));

    assertThat(seen).containsExactly("Root=1-a-b;Sampled=0", null);
  }

  @Test
  void aResponseMayBeEmpty() {
    api.event("r-1", "").accepted();

    serve((in, out, context) -> assertThat(in.read()).isEqualTo(-1));

    assertThat(api.requests().get(1).fields()).containsEntry("content-length", "0");
  }

  @Test
  void sixMegabytesGoBothWays() {
    String event = "\"" + "x".repeat(6 << 20) + "\"";
    api.event("r-1", event).accepted().event("r-2", "{}").accepted();

    serve(ECHO);

    assertThat(api.requests().get(1).text()).isEqualTo(event);
    assertThat(api.requests().get(3).text()).isEqualTo("{}");
    assertThat(api.connections()).isEqualTo(1);
  }

  @Test
  void whatOneResponseLeftIsNotInTheNext() {
    api.event("r-1", "long").accepted().event("r-2", "s").accepted();

    serve(ECHO);

    assertThat(api.requests().get(3).text()).isEqualTo("s");
  }

  @Test
  void anInterruptOfTheHandlerDoesNotReachTheNextInvocation() {
    api.event("r-1", "{}").accepted().event("r-2", "{}").accepted();
    List<Boolean> interrupted = new ArrayList<>();

    serve((in, out, context) -> {
      interrupted.add(Thread.currentThread().isInterrupted());
      Thread.currentThread().interrupt();
    });

    assertThat(interrupted).containsExactly(false, false);
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void saysWhichVariableIsMissingOrWrong() {
    assertThatThrownBy(() -> new CustomRuntime(Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("AWS_LAMBDA_RUNTIME_API is not set");
    assertThatThrownBy(() -> new CustomRuntime(Map.of("AWS_LAMBDA_RUNTIME_API", "")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("AWS_LAMBDA_RUNTIME_API is not set");
    for (String authority :
        List.of(":9001", "localhost:", "localhost:http", "localhost:0", "localhost:65536")) {
      assertThatThrownBy(() -> new CustomRuntime(Map.of("AWS_LAMBDA_RUNTIME_API", authority)))
          .as(authority)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(
              "AWS_LAMBDA_RUNTIME_API is not host:port, but \"" + authority + "\"");
    }
    for (String concurrency : List.of("many", "-1", "1.5")) {
      assertThatThrownBy(() -> new CustomRuntime(Map.of(
              "AWS_LAMBDA_RUNTIME_API", "localhost:1", "AWS_LAMBDA_MAX_CONCURRENCY", concurrency)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("AWS_LAMBDA_MAX_CONCURRENCY")
          .hasMessageContaining(concurrency);
    }
  }

  @Test
  void theApiMayBeAName() {
    environment.put("AWS_LAMBDA_RUNTIME_API", "localhost:" + api.port());
    api.event("r-1", "{}").accepted();

    serve(ECHO);

    assertThat(api.requests().get(1).fields()).containsEntry("host", "localhost:" + api.port());
  }

  @Test
  void anInitErrorIsReportedAsADocument() throws IOException {
    api.accepted().start();

    new CustomRuntime(environment).reportInitError(new IllegalStateException("no \"table\""));

    ScriptedRuntimeApi.Request request = api.requests().get(0);
    assertThat(request.line()).isEqualTo("POST /2018-06-01/runtime/init/error");
    assertThat(request.fields())
        .containsEntry("lambda-runtime-function-error-type", "Runtime.BadFunctionCode")
        .doesNotContainKey("lambda-runtime-function-xray-error-cause");
    JsonNode document = new ObjectMapper().readTree(request.body());
    assertThat(document.get("errorMessage").textValue()).isEqualTo("no \"table\"");
    assertThat(document.get("errorType").textValue()).isEqualTo("java.lang.IllegalStateException");
    assertThat(document.get("stackTrace").get(0).textValue()).contains("CustomRuntimeTest");
    assertThat(log.text()).contains("java.lang.IllegalStateException: no \"table\"\n\tat ");
  }

  @Test
  void anInitErrorThatNobodyTakesIsInTheLog() throws IOException {
    api.close();

    new CustomRuntime(environment).reportInitError(new IllegalStateException("no table"));

    assertThat(log.text()).contains("no table").contains("ConnectException");
  }

  @Test
  void theLogSaysWhyTheLoopEnded() {
    api.on(exchange -> exchange.send(answer(403, "{\"errorType\":\"InvalidStateTransition\"}")));

    serve(ECHO);

    assertThat(log.text())
        .contains("[FATAL] ")
        .contains(
            "The Runtime API answered 403 to next: {\"errorType\":\"InvalidStateTransition\"}");
    assertThat(api.lines()).containsExactly(NEXT);
  }

  private void serve(RequestStreamHandler handler) {
    api.start();
    new CustomRuntime(environment).serve(handler);
  }

  private List<Context> serveAndKeepContexts() {
    List<Context> contexts = new ArrayList<>();
    serve((in, out, context) -> {
      contexts.add(context);
      out.write("{}".getBytes(StandardCharsets.UTF_8));
    });
    return contexts;
  }
}
