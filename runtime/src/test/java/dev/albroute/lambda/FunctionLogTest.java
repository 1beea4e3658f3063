package dev.albroute.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The two formats of the log, as the guide to Lambda's advanced logging controls describes them. */
@Timeout(60)
class FunctionLogTest {

  private static final String TRACE =
      "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1";

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
  void textIsWrittenAsItIsALevelInFrontAndALineFeedBehind() {
    logging(logger -> {
      logger.log("plain");
      logger.log("with its own line feed\n");
      logger.log("größer", LogLevel.WARN);
      logger.log("bytes".getBytes(StandardCharsets.UTF_8));
      logger.log("bytes with a level".getBytes(StandardCharsets.UTF_8), LogLevel.INFO);
      logger.log((String) null);
      logger.log("");
    });

    assertThat(log.text())
        .startsWith(
            "plain\nwith its own line feed\n[WARN] größer\nbytes\nbytes with a level\nnull\n\n");
  }

  @Test
  void jsonIsOneObjectALineWithTheRequestAndTheRootOfTheTrace() throws IOException {
    environment.put("AWS_LAMBDA_LOG_FORMAT", "JSON");
    Instant before = Instant.now().minusMillis(1);

    logging(logger -> {
      logger.log("a \"message\"\nof two lines", LogLevel.WARN);
      logger.log("no level");
    });

    JsonNode line = line(0);
    assertThat(line.fieldNames())
        .toIterable()
        .containsExactly("timestamp", "level", "message", "AWSRequestId", "xray_trace_id");
    assertThat(line.get("timestamp").textValue())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z");
    assertThat(Instant.parse(line.get("timestamp").textValue())).isBetween(before, Instant.now());
    assertThat(line.get("level").textValue()).isEqualTo("WARN");
    assertThat(line.get("message").textValue()).isEqualTo("a \"message\"\nof two lines");
    assertThat(line.get("AWSRequestId").textValue()).isEqualTo("r-1");
    assertThat(line.get("xray_trace_id").textValue())
        .isEqualTo("1-5759e988-bd862e3fe1be46a994272793");
    assertThat(line(1).get("level").textValue()).isEqualTo("UNDEFINED");
  }

  @Test
  void theLevelOfTheEnvironmentIsTheLowestThatIsWritten() {
    environment.put("AWS_LAMBDA_LOG_LEVEL", "warn");

    logging(logger -> {
      for (LogLevel level : LogLevel.values()) {
        logger.log(level.name(), level);
      }
      logger.log("bytes".getBytes(StandardCharsets.UTF_8), LogLevel.INFO);
    });

    assertThat(log.lines())
        .startsWith("UNDEFINED", "[WARN] WARN", "[ERROR] ERROR", "[FATAL] FATAL");
    assertThat(log.text()).doesNotContain("bytes");
  }

  @Test
  void theLevelHoldsForJsonToo() throws IOException {
    environment.put("AWS_LAMBDA_LOG_FORMAT", "JSON");
    environment.put("AWS_LAMBDA_LOG_LEVEL", "ERROR");

    logging(logger -> {
      logger.log("left out", LogLevel.INFO);
      logger.log("kept", LogLevel.ERROR);
    });

    assertThat(line(0).get("message").textValue()).isEqualTo("kept");
  }

  @Test
  void aLevelThatDoesNotExistLeavesNothingOut() {
    environment.put("AWS_LAMBDA_LOG_LEVEL", "CHATTY");

    logging(logger -> logger.log("kept", LogLevel.TRACE));

    assertThat(log.lines()).startsWith("[TRACE] kept");
  }

  @Test
  void bytesAreNotWrappedInJson() {
    environment.put("AWS_LAMBDA_LOG_FORMAT", "JSON");

    logging(logger -> logger.log("{\"_aws\":{}}".getBytes(StandardCharsets.UTF_8)));

    assertThat(log.lines()).startsWith("{\"_aws\":{}}");
  }

  @Test
  void anErrorOfTheHandlerIsOneLineOfJson() throws IOException {
    environment.put("AWS_LAMBDA_LOG_FORMAT", "JSON");
    api.event("r-1", "{}").accepted().start();

    new CustomRuntime(environment).serve((in, out, context) -> {
      throw new IllegalStateException("boom");
    });

    assertThat(line(0).get("level").textValue()).isEqualTo("ERROR");
    assertThat(line(0).get("AWSRequestId").textValue()).isEqualTo("r-1");
    assertThat(line(0).get("message").textValue())
        .startsWith("java.lang.IllegalStateException: boom\n\tat ");
    assertThat(log.lines()).hasSize(2);
    assertThat(line(1).get("level").textValue()).isEqualTo("FATAL");
    assertThat(line(1).has("AWSRequestId")).isFalse();
  }

  @Test
  void aLoggerKeptFromAnEarlierInvocationStillSpeaksForThatOne() throws IOException {
    environment.put("AWS_LAMBDA_LOG_FORMAT", "JSON");
    api.event("r-1", "{}").accepted().event("r-2", "{}").accepted().start();
    List<LambdaLogger> loggers = new ArrayList<>();

    new CustomRuntime(environment).serve((in, out, context) -> {
      loggers.add(context.getLogger());
      loggers.get(0).log("from the first");
    });

    assertThat(line(1).get("AWSRequestId").textValue()).isEqualTo("r-1");
  }

  private void logging(Consumer<LambdaLogger> messages) {
    api.on(exchange -> exchange.send(
            ScriptedRuntimeApi.event("r-1", "Lambda-Runtime-Trace-Id: " + TRACE + "\r\n", "{}")))
        .accepted()
        .start();
    new CustomRuntime(environment)
        .serve((in, out, context) -> messages.accept(context.getLogger()));
  }

  private JsonNode line(int index) throws IOException {
    return new ObjectMapper().readTree(log.lines().get(index));
  }
}
