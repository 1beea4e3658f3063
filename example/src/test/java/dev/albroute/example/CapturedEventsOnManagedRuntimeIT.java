package dev.albroute.example;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.Map;

/** The same under Lambda's runtime interface client. */
class CapturedEventsOnManagedRuntimeIT extends CapturedEventsTest {
  @Override
  RequestStreamHandler function() {
    return ManagedRuntime.start("EchoFunction", Map.of());
  }
}
