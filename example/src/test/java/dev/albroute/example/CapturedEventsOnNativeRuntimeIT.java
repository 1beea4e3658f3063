package dev.albroute.example;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same as a native executable. */
@ExtendWith(NativeProcess.Required.class)
class CapturedEventsOnNativeRuntimeIT extends CapturedEventsTest {
  @Override
  RequestStreamHandler function() {
    return NativeProcess.start("EchoFunction", Map.of());
  }
}
