package dev.albroute.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The functions under Lambda's runtime interface client. */
class ManagedRuntimeIT extends RuntimeBehaviour {
  @Override
  FunctionProcess start(String function, Map<String, String> variables) {
    return ManagedRuntime.start(function, variables);
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
