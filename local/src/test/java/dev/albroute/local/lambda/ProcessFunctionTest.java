package dev.albroute.local.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.albroute.local.AlbClient;
import dev.albroute.local.AlbExchange;
import dev.albroute.local.LocalAlb;
import dev.albroute.local.testing.TinyRuntime;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ProcessFunctionTest {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final FunctionSettings SETTINGS =
      FunctionSettings.DEFAULTS.withTimeout(Duration.ofSeconds(20));

  @Test
  void oneProcessAnswersRequestsThatComeOneAfterTheOther() {
    try (AlbClient client = client(10, SETTINGS)) {
      AlbExchange first =
          client.get("/").send().assertStatus(200).assertHeader("x-handler", "com.acme.Orders");
      client.get("/").send().assertStatus(200).assertBody(first.text());
    }
  }

  @Test
  void requestsThatComeTogetherGetProcessesOfTheirOwnAndTheLimitThrottles() {
    try (AlbClient client = client(2, SETTINGS)) {
      CompletableFuture<AlbExchange> one =
          CompletableFuture.supplyAsync(() -> client.get("/sleep").send());
      CompletableFuture<AlbExchange> two =
          CompletableFuture.supplyAsync(() -> client.get("/sleep").send());
      String first = one.join().assertStatus(200).text();
      String second = two.join().assertStatus(200).text();
      assertThat(first).isNotEqualTo(second);
      assertThat(client.get("/").send().assertStatus(200).text()).isIn(first, second);
    }
    try (AlbClient client = client(1, SETTINGS)) {
      CompletableFuture<AlbExchange> busy =
          CompletableFuture.supplyAsync(() -> client.get("/sleep").send());
      AlbExchange other = client.get("/sleep").send();
      assertThat(List.of(busy.join().status(), other.status())).containsExactlyInAnyOrder(200, 502);
      assertThat(List.of(busy.join().logLine(), other.logLine()))
          .anyMatch(line -> line.contains("\"LambdaThrottling\""));
    }
  }

  @Test
  void aProcessThatEndsFailsItsInvocationAndTheNextGetsANewOne() {
    try (AlbClient client = client(1, SETTINGS)) {
      String before = client.get("/").send().assertStatus(200).text();
      AlbExchange exit = client.get("/exit").send().assertStatus(502);
      assertThat(exit.logLine()).contains("\"LambdaUnhandled\"");
      assertThat(exit.findings().get(0).problem())
          .contains("Runtime.ExitError")
          .contains("exit status 3");
      String after = client.get("/").send().assertStatus(200).text();
      assertThat(after).isNotEqualTo(before);
      assertThat(ProcessHandle.of(Long.parseLong(before))).isEmpty();
    }
  }

  @Test
  void aTimeoutEndsTheProcess() throws Exception {
    try (AlbClient client = client(1, SETTINGS.withTimeout(Duration.ofSeconds(5)))) {
      String before = client.get("/").send().assertStatus(200).text();
      assertThat(client.get("/hang").send().assertStatus(502).findings().get(0).problem())
          .contains("5000 ms");
      assertThat(client.get("/").send().assertStatus(200).text()).isNotEqualTo(before);
    }
  }

  @Test
  void closingEndsTheProcesses() throws Exception {
    long process;
    try (AlbClient client = client(1, SETTINGS)) {
      process = Long.parseLong(client.get("/").send().assertStatus(200).text());
      assertThat(ProcessHandle.of(process)).isPresent();
    }
    assertThat(ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false))
        .isFalse();
  }

  @Test
  void aCommandThatDoesNotExistIsABadGateway() {
    ProcessFunction function =
        ProcessFunction.of(List.of("./no-such-bootstrap"), Path.of("."), Map.of(), 1, SETTINGS);
    try (AlbClient client =
        LocalAlb.builder().function(function).log(exchange -> {}).client()) {
      assertThat(client.get("/").send().assertStatus(502).findings().get(0).problem())
          .contains("Runtime.InvalidEntrypoint")
          .contains("no-such-bootstrap");
    }
  }

  private static AlbClient client(int limit, FunctionSettings settings) {
    ProcessFunction function = ProcessFunction.of(
        List.of(
            JAVA.toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            TinyRuntime.class.getName()),
        Path.of("."),
        Map.of("_HANDLER", "com.acme.Orders"),
        limit,
        settings);
    return LocalAlb.builder().function(function).log(exchange -> {}).client();
  }
}
