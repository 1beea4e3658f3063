package dev.albroute.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is told of a handler that fails: to the API as much as Lambda's own Java runtime tells, the rest to the log. */
@Timeout(60)
class InvocationErrorTest {

  private static final String ERROR = "POST /2018-06-01/runtime/invocation/r-1/error";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Map<String, String> environment = new HashMap<>();
  private ScriptedRuntimeApi api;
  private CapturedLog log;

  @BeforeEach
  void open() throws IOException {
    api = new ScriptedRuntimeApi();
    log = new CapturedLog();
    environment.put("AWS_LAMBDA_RUNTIME_API", api.authority());
    api.event("r-1", "{}").accepted();
  }

  @AfterEach
  void close() throws IOException {
    log.close();
    api.close();
  }

  @Test
  void anExceptionBecomesADocumentOfMessageTypeAndStackTrace() throws IOException {
    ScriptedRuntimeApi.Request request = fail((in, out, context) -> {
      throw new IOException("\"quoted\"\nand größer", new IllegalStateException("the cause"));
    });

    assertThat(request.line()).isEqualTo(ERROR);
    assertThat(request.fields())
        .containsEntry("content-type", "application/json")
        .containsEntry("lambda-runtime-function-error-type", "Runtime.UserException");
    JsonNode document = MAPPER.readTree(request.body());
    assertThat(document.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("errorMessage", "errorType", "stackTrace");
    assertThat(document.get("errorMessage").textValue()).isEqualTo("\"quoted\"\nand größer");
    assertThat(document.get("errorType").textValue()).isEqualTo("java.io.IOException");
    assertThat(document.get("stackTrace").get(0).textValue())
        .startsWith(InvocationErrorTest.class.getName())
        .contains("(InvocationErrorTest.java:");
  }

  @Test
  void theStackTraceEndsWhereTheFunctionEnds() throws IOException {
    ScriptedRuntimeApi.Request request = fail((in, out, context) -> {
      throw new IllegalStateException();
    });

    JsonNode document = MAPPER.readTree(request.body());
    assertThat(document.get("errorMessage").textValue())
        .isEqualTo("java.lang.IllegalStateException");
    assertThat(document.get("stackTrace")).hasSize(1);
    assertThat(request.text()).doesNotContain("InvocationLoop");
  }

  @Test
  void theCauseForXRayIsOneLineOfAsciiJson() throws IOException {
    ScriptedRuntimeApi.Request request = fail((in, out, context) -> {
      throw new IllegalStateException("größer\r\nInjected: field\u007f \ud83d\ude00");
    });

    String cause = request.fields().get("lambda-runtime-function-xray-error-cause");
    assertThat(request.fields()).doesNotContainKey("injected");
    assertThat(cause.chars()).allMatch(c -> c >= ' ' && c < 0x7f);
    JsonNode json = MAPPER.readTree(cause);
    assertThat(json.get("working_directory").textValue()).isEqualTo(System.getProperty("user.dir"));
    assertThat(json.get("paths")).hasSize(1);
    assertThat(json.get("paths").get(0).textValue()).isEqualTo("InvocationErrorTest.java");
    JsonNode exception = json.get("exceptions").get(0);
    assertThat(exception.get("type").textValue()).isEqualTo("java.lang.IllegalStateException");
    assertThat(exception.get("message").textValue())
        .isEqualTo("größer\r\nInjected: field\u007f \ud83d\ude00");
    JsonNode frame = exception.get("stack").get(0);
    assertThat(frame.get("label").textValue()).contains("theCauseForXRayIsOneLineOfAsciiJson");
    assertThat(frame.get("path").textValue()).isEqualTo("InvocationErrorTest.java");
    assertThat(frame.get("line").isInt()).isTrue();
  }

  @Test
  void theCauseForXRayOfADeepStackStaysAHeaderField() throws IOException {
    ScriptedRuntimeApi.Request request = fail((in, out, context) -> {
      throw deep(800);
    });

    assertThat(request.fields().get("lambda-runtime-function-xray-error-cause"))
        .hasSizeLessThan(16_384);
    assertThat(MAPPER.readTree(request.body()).get("stackTrace")).hasSizeGreaterThan(800);
  }

  @Test
  void anErrorIsReportedLikeAnException() throws IOException {
    ScriptedRuntimeApi.Request request = fail((in, out, context) -> {
      throw new NoClassDefFoundError("com/acme/Missing");
    });

    assertThat(MAPPER.readTree(request.body()).get("errorType").textValue())
        .isEqualTo("java.lang.NoClassDefFoundError");
    assertThat(api.lines()).hasSize(3);
  }

  @Test
  void whatTheHandlerWroteBeforeItFailedIsNotSent() {
    ScriptedRuntimeApi.Request request = fail((in, out, context) -> {
      out.write("half a response".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      throw new IllegalStateException("boom");
    });

    assertThat(request.text()).doesNotContain("half");
    assertThat(api.lines()).noneMatch(line -> line.endsWith("/response"));
  }

  @Test
  void theLogHasTheWholeStackTraceWithItsCauses() {
    fail((in, out, context) -> {
      throw new IllegalStateException("boom", new IOException("the cause"));
    });

    assertThat(log.text())
        .contains("[ERROR] java.lang.IllegalStateException: boom\n\tat ")
        .contains("Caused by: java.io.IOException: the cause");
  }

  @Test
  void afterAnErrorTheNextInvocationIsTaken() {
    api.event("r-2", "{}").accepted();

    fail((in, out, context) -> {
      if (context.getAwsRequestId().equals("r-1")) {
        throw new IllegalStateException("boom");
      }
    });

    assertThat(api.lines()).contains("POST /2018-06-01/runtime/invocation/r-2/response");
  }

  @Test
  void outOfStackOrMemoryIsReportedAndEndsTheProcess() throws IOException {
    ScriptedRuntimeApi.Request request = fail((in, out, context) -> {
      throw new OutOfMemoryError("Java heap space");
    });

    assertThat(MAPPER.readTree(request.body()).get("errorMessage").textValue())
        .isEqualTo("Java heap space");
    assertThat(api.lines()).hasSize(2);
  }

  @Test
  void withConcurrentInvocationsTheOthersGoOn() {
    environment.put("AWS_LAMBDA_MAX_CONCURRENCY", "1");

    fail((in, out, context) -> {
      throw new OutOfMemoryError("Java heap space");
    });

    assertThat(api.lines()).hasSize(3);
  }

  @Test
  void anExceptionWithoutAMessageOrAStackTraceIsReportedToo() throws IOException {
    ScriptedRuntimeApi.Request request = fail((in, out, context) -> {
      throw new Bare();
    });

    JsonNode document = MAPPER.readTree(request.body());
    assertThat(document.get("errorMessage").textValue()).isEqualTo(Bare.class.getName());
    assertThat(document.get("stackTrace")).isEmpty();
    assertThat(request.fields()).doesNotContainKey("lambda-runtime-function-xray-error-cause");
  }

  private ScriptedRuntimeApi.Request fail(RequestStreamHandler handler) {
    api.start();
    new CustomRuntime(environment).serve(handler);
    return api.requests().get(1);
  }

  private static IllegalStateException deep(int depth) {
    return depth == 0 ? new IllegalStateException("deep") : deep(depth - 1);
  }

  private static final class Bare extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Bare() {
      super(null, null, false, false);
    }
  }
}
