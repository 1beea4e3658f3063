package dev.albroute.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts the native executables that the profile {@code native} builds. */
final class NativeProcess {

  private NativeProcess() {}

  /**
   * Starts a function.
   *
   * @param function the simple name of its class
   * @param variables variables beside those that Lambda sets
   */
  static FunctionProcess start(String function, Map<String, String> variables) {
    Path directory = executable(function).getParent();
    return FunctionProcess.start(List.of(executable(function).toString()), directory, variables);
  }

  /** {@code target/native/orders/bootstrap} for {@code OrdersFunction}. */
  static Path executable(String function) {
    String name = function.replace("Function", "").toLowerCase(Locale.ROOT);
    return Path.of("target", "native", name, "bootstrap").toAbsolutePath();
  }

  /** Lets tests run where the executables were built, and says so where they were not. */
  static final class Required implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      Path executable = executable("EchoFunction");
      String reason = null;
      if (!Files.isExecutable(executable)) {
        reason = "not run, since no native-image was found to build the executables with";
      } else if (isOlder(executable, ManagedRuntime.JAR)) {
        reason = "not run, since the executables are older than the jar";
      }
      if (reason == null) {
        return ConditionEvaluationResult.enabled(executable + " is there");
      }
      if (context.getTestMethod().isEmpty()) {
        System.out.println(context.getDisplayName() + ": " + reason + ": see docs/native.md");
      }
      return ConditionEvaluationResult.disabled(reason);
    }

    private static boolean isOlder(Path one, Path other) {
      try {
        return Files.getLastModifiedTime(one).compareTo(Files.getLastModifiedTime(other)) < 0;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
