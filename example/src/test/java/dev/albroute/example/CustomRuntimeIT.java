package dev.albroute.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The functions as programs on a JVM, with their generated mains. */
class CustomRuntimeIT extends RuntimeBehaviour {
  @Override
  FunctionProcess start(String function, Map<String, String> variables) {
    return CustomRuntimeProcess.start(function, variables);
  }

  @Test
  void anAddressThatIsNoneIsToldOnTheLog() throws IOException {
    Map<String, String> nowhere = Map.of("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:port");
    try (FunctionProcess function = start("OrdersFunction", nowhere)) {
      assertThat(function.exitCode()).isEqualTo(1);
      assertThat(function.log())
          .contains("AWS_LAMBDA_RUNTIME_API is not host:port, but \"127.0.0.1:port\"");
    }
  }
}
