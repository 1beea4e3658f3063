package dev.albroute.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.albroute.local.lambda.InvocationResult;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What surrounds the answers of a function under Lambda's runtime interface client: its errors, its log, its end. */
class ManagedRuntimeIT {

  @Test
  void theStackTraceOfAFailureIsInTheLogAndNotInTheAnswer() throws IOException {
    try (FunctionProcess function = ManagedRuntime.start("EchoFunction", Map.of())) {
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
    try (FunctionProcess function = ManagedRuntime.start("EchoFunction", json)) {
      Invocation.of("GET", "/fail").on(function).isProblem(500);

      JsonNode line = Invocation.JSON.readTree(function.log());
      assertThat(line.get("level").textValue()).isEqualTo("ERROR");
      assertThat(line.get("AWSRequestId").textValue()).matches("[0-9a-f-]{36}");
      assertThat(line.get("message").textValue()).contains("secret-detail");
    }
  }

  @Test
  void whatIsNoEventOfALoadBalancerIsAnsweredTooAndTheFunctionLivesOn() throws IOException {
    try (FunctionProcess function = ManagedRuntime.start("OrdersFunction", Map.of())) {
      for (String event : new String[] {"", "{}", "[1]", "{\"version\":\"2.0\"}", "\u0000"}) {
        InvocationResult result =
            function.invoke(event.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(result).as(event).isInstanceOf(InvocationResult.Answered.class);
      }
      Invocation.of("GET", "/orders").on(function).hasStatus(200);
    }
  }

  @Test
  void aQuietFunctionLogsNothing() throws IOException {
    try (FunctionProcess function = ManagedRuntime.start("OrdersFunction", Map.of())) {
      Invocation.of("GET", "/orders").on(function).hasStatus(200);
      Invocation.of("GET", "/nowhere").on(function).isProblem(404);

      assertThat(function.log()).isEmpty();
    }
  }

  @Test
  void itEndsWhenItIsAskedTo() throws IOException {
    try (FunctionProcess function = ManagedRuntime.start("OrdersFunction", Map.of())) {
      Invocation.of("GET", "/orders").on(function).hasStatus(200);

      assertThat(function.terminate()).isEqualTo(128 + 15);
    }
  }

  @Test
  void withSnapStartEveryRouteIsPrimedBeforeTheSnapshot() throws IOException {
    Map<String, String> snapStart = Map.of("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
    try (FunctionProcess function = ManagedRuntime.start(
        "OrdersFunction",
        snapStart,
        // How Lambda's runtime makes itself known to org.crac.
        "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
        "-Xlog:class+load:stdout")) {
      function.awaitReady();

      assertThat(function.log())
          .contains("dev.albroute.example.OrdersApiPriming")
          .contains("dev.albroute.example.OrdersApiJson")
          .contains("dev.albroute.example.order.Line ");
      Invocation.of("GET", "/orders/ord-7f3a91").on(function).hasStatus(200);
      assertThat(Invocation.of("GET", "/orders").on(function).body()).hasSize(1);
    }
  }
}
