package dev.albroute.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.albroute.local.lambda.InvocationResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What surrounds the answers of a function that runs as a process, the same on each runtime: errors, log, end. */
abstract class RuntimeBehaviour {

  /** Starts a function by the simple name of its class, with variables beside those that Lambda sets. */
  abstract FunctionProcess start(String function, Map<String, String> variables);

  @Test
  void theStackTraceOfAFailureIsInTheLogAndNotInTheAnswer() throws IOException {
    try (FunctionProcess function = start("EchoFunction", Map.of())) {
      Invocation.of("GET", "/fail")
          .header("x-amzn-trace-id", "Root=1-67891233-abc")
          .on(function)
          .isProblem(500);

      assertThat(function.log())
          .contains("GET /fail (trace 1-67891233-abc) failed")
          .contains(
              "java.lang.IllegalStateException: secret-detail\n\tat dev.albroute.example.EchoApi.fail");
    }
  }

  @Test
  void inTheJsonFormatAFailureIsOneLineWithLevelAndRequest() throws IOException {
    Map<String, String> json =
        Map.of("AWS_LAMBDA_LOG_FORMAT", "JSON", "AWS_LAMBDA_LOG_LEVEL", "INFO");
    try (FunctionProcess function = start("EchoFunction", json)) {
      Invocation.of("GET", "/fail").on(function).isProblem(500);

      JsonNode line = Invocation.JSON.readTree(function.log());
      assertThat(line.get("level").textValue()).isEqualTo("ERROR");
      assertThat(line.get("AWSRequestId").textValue()).matches("[0-9a-f-]{36}");
      assertThat(line.get("message").textValue()).contains("secret-detail");
    }
  }

  @Test
  void whatIsNoEventOfALoadBalancerIsAnsweredTooAndTheFunctionLivesOn() throws IOException {
    try (FunctionProcess function = start("OrdersFunction", Map.of())) {
      for (String event : List.of("", "{}", "[1]", "{\"version\":\"2.0\"}", "\u0000")) {
        InvocationResult result = function.invoke(event.getBytes(StandardCharsets.UTF_8));

        assertThat(result).as(event).isInstanceOf(InvocationResult.Answered.class);
      }
      Invocation.of("GET", "/orders").on(function).hasStatus(200);
    }
  }

  @Test
  void aQuietFunctionLogsNothing() throws IOException {
    try (FunctionProcess function = start("OrdersFunction", Map.of())) {
      Invocation.of("GET", "/orders").on(function).hasStatus(200);
      Invocation.of("GET", "/nowhere").on(function).isProblem(404);

      assertThat(function.log()).isEmpty();
    }
  }

  @Test
  void itEndsWhenItIsAskedTo() throws IOException {
    try (FunctionProcess function = start("OrdersFunction", Map.of())) {
      Invocation.of("GET", "/orders").on(function).hasStatus(200);

      assertThat(function.terminate()).isEqualTo(128 + 15);
    }
  }
}
