package dev.albroute.example;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.Map;

/** The same under Lambda's runtime interface client. */
class OrdersOnManagedRuntimeIT extends OrdersFunctionTest {
  @Override
  RequestStreamHandler function() {
    return ManagedRuntime.start("OrdersFunction", Map.of());
  }
}
