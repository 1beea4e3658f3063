package dev.albroute.example;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.Map;

/** The same as a program on a JVM. */
class OrdersOnCustomRuntimeIT extends OrdersFunctionTest {
  @Override
  RequestStreamHandler function() {
    return CustomRuntimeProcess.start("OrdersFunction", Map.of());
  }
}
