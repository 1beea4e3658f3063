package dev.albroute.example;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts the packaged example as a {@code bootstrap} under {@code provided.al2023} would: the generated main on a JVM. */
final class CustomRuntimeProcess {

  private CustomRuntimeProcess() {}

  /**
   * Starts a function.
   *
   * @param function the simple name of its class
   * @param variables variables beside those that Lambda sets
   * @param flags more flags of the JVM
   */
  static FunctionProcess start(String function, Map<String, String> variables, String... flags) {
    List<String> command = new ArrayList<>();
    command.add(ManagedRuntime.java());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx400m"));
    command.addAll(List.of(flags));
    command.addAll(List.of(
        "-cp",
        ManagedRuntime.JAR.toAbsolutePath().toString(),
        "dev.albroute.example." + function + "Main"));
    return FunctionProcess.start(command, Path.of("target"), variables);
  }
}
