package dev.albroute.example;

import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;

/** The functions as native executables. */
@ExtendWith(NativeProcess.Required.class)
class NativeRuntimeIT extends RuntimeBehaviour {
  @Override
  FunctionProcess start(String function, Map<String, String> variables) {
    return NativeProcess.start(function, variables);
  }
}
