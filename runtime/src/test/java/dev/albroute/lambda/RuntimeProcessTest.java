package dev.albroute.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The runtime as a process of its own: how it ends. */
@Timeout(120)
class RuntimeProcessTest {

  /** Echoes; leaves a thread behind that would keep the JVM alive. */
  static final class Echo {
    public static void main(String[] args) {
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> System.out.println("shutdown hook ran")));
      Thread background = new Thread(() -> sleep());
      background.start();
      CustomRuntime runtime = new CustomRuntime(System.getenv());
      if (args.length > 0) {
        runtime.initError(new IllegalStateException(args[0]));
      }
      runtime.run((in, out, context) -> in.transferTo(out));
    }

    private static void sleep() {
      try {
        Thread.sleep(100_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Test
  void sigtermEndsItWhileItWaits() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    try (ScriptedRuntimeApi api = new ScriptedRuntimeApi()) {
      api.event("r-1", "{}").accepted().on(exchange -> await(over)).start();
      Process process = start(api);
      api.awaitRequests(3);

      process.toHandle().destroy();

      assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(128 + 15);
      assertThat(output(process)).contains("shutdown hook ran").doesNotContain("Exception");
      over.countDown();
    }
  }

  @Test
  void theEndOfTheApiEndsItThoughOtherThreadsLive() throws Exception {
    try (ScriptedRuntimeApi api = new ScriptedRuntimeApi()) {
      api.event("r-1", "{}").accepted().start();
      Process process = start(api);

      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(1);
      assertThat(output(process)).contains("The Runtime API answered 500 to next");
    }
  }

  @Test
  void anInitErrorEndsIt() throws Exception {
    try (ScriptedRuntimeApi api = new ScriptedRuntimeApi()) {
      api.accepted().start();
      Process process = start(api, "no table");

      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(1);
      assertThat(api.lines()).containsExactly("POST /2018-06-01/runtime/init/error");
    }
  }

  private static Process start(ScriptedRuntimeApi api, String... arguments) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        Echo.class.getName());
    builder.command().addAll(java.util.List.of(arguments));
    builder.environment().put("AWS_LAMBDA_RUNTIME_API", api.authority());
    builder.redirectErrorStream(true);
    return builder.start();
  }

  private static String output(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
