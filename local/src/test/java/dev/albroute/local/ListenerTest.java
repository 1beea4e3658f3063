package dev.albroute.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.albroute.local.balancer.HealthCheck;
import dev.albroute.local.balancer.TargetGroup;
import dev.albroute.local.balancer.TargetHealth;
import dev.albroute.local.balancer.TargetHealth.State;
import dev.albroute.local.event.HeaderMode;
import dev.albroute.local.rules.Action;
import dev.albroute.local.rules.Condition;
import dev.albroute.local.rules.FixedResponse;
import dev.albroute.local.rules.Redirect;
import dev.albroute.local.rules.Rule;
import dev.albroute.local.testing.EventRecorder;
import dev.albroute.local.testing.Named;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Several functions behind one listener, its other actions, and health checks. */
class ListenerTest {

  @Test
  void rulesChooseTheFunction() {
    try (AlbClient client = LocalAlb.builder()
        .handler(new Named("default"))
        .rule(10, new Named("images"), Condition.pathPattern("/img/*"))
        .rule(
            5,
            new Named("writes"),
            Condition.pathPattern("/img/*"),
            Condition.method("POST", "PUT"))
        .rule(20, new Named("admin"), Condition.hostHeader("admin.*"))
        .client()) {
      client.get("/img/a/b.jpg").send().assertBody("images");
      client.post("/img/a").send().assertBody("writes");
      client.get("/").header("host", "admin.example.com:8080").send().assertBody("admin");
      AlbExchange other = client.get("/IMG/a").send().assertBody("default");
      assertThat(other.logLine()).contains("\"-\" \"-\" 0 ").contains("\"forward\"");
      assertThat(client.get("/img/x").send().logLine())
          .contains("\"-\" \"-\" 10 ")
          .contains("targetgroup/rule-10-local/");
    }
  }

  @Test
  void aFixedResponseNeedsNoFunction() {
    try (AlbClient client = LocalAlb.builder()
        .defaultAction(new FixedResponse(404, "application/json", "{\"error\":\"no route\"}"))
        .client()) {
      AlbExchange exchange =
          client.get("/").send().assertStatus(404).assertBody("{\"error\":\"no route\"}");
      assertThat(exchange.header("content-type").orElseThrow()).startsWith("application/json");
      assertThat(exchange.logLine()).contains("\"fixed-response\"").contains(" 404 - ");
      client.post("/").body(new byte[2_000_000]).send().assertStatus(404);
    }
  }

  @Test
  void aRedirectNeedsNoFunction() {
    try (AlbClient client = LocalAlb.builder()
        .handler(new Named("x"))
        .rule(new Rule(
            1,
            List.of(Condition.pathPattern("/old*")),
            new Redirect(301, "HTTPS", "#{host}", "443", "/new", "#{query}")))
        .client()) {
      AlbExchange exchange = client
          .get("/old/1?a=b")
          .header("host", "shop.example:8080")
          .send()
          .assertStatus(301)
          .assertHeader("location", "https://shop.example:443/new?a=b");
      assertThat(exchange.logLine()).contains("\"redirect\" \"https://shop.example:443/new?a=b\"");
    }
  }

  @Test
  void aTargetGroupWithoutAFunctionIsUnavailable() {
    TargetGroup empty =
        new TargetGroup("arn:empty", HeaderMode.SINGLE_VALUE, Optional.empty(), Optional.empty());
    try (AlbClient client = LocalAlb.builder()
        .targetGroup(empty)
        .defaultAction(Action.forwardTo("arn:empty"))
        .log(exchange -> {})
        .client()) {
      AlbExchange exchange = client.get("/").send().assertStatus(503);
      assertThat(exchange.findings().get(0).problem()).contains("no registered function");
      assertThat(exchange.text()).contains("503 Service Temporarily Unavailable");
    }
  }

  @Test
  void withoutAHandlerThereMustBeADefaultAction() {
    assertThatThrownBy(() -> LocalAlb.builder().client()).hasMessageContaining("default action");
  }

  @Test
  void healthChecksSendTheirEventAndFollowTheThresholds() throws Exception {
    AtomicInteger status = new AtomicInteger(200);
    EventRecorder recorder = new EventRecorder();
    BlockingQueue<TargetHealth> changes = new LinkedBlockingQueue<>();
    HealthCheck check = new HealthCheck(
        "/health?deep=1", Duration.ofMillis(50), Duration.ofSeconds(5), 3, 2, "200-299");
    try (LocalAlb alb = LocalAlb.builder()
        .handler((in, out, context) -> {
          recorder.handleRequest(in, new java.io.ByteArrayOutputStream(), context);
          out.write(("{\"statusCode\":" + status + "}").getBytes(StandardCharsets.UTF_8));
        })
        .healthCheck(check)
        .healthLog((group, health) -> changes.add(health))
        .start()) {
      assertThat(changes.poll(60, TimeUnit.SECONDS).state()).isEqualTo(State.HEALTHY);
      assertThat(recorder.events().get(0).path("path").textValue()).isEqualTo("/health");
      assertThat(recorder.events().get(0).path("headers")).hasSize(1);
      status.set(503);
      assertThat(changes.poll(60, TimeUnit.SECONDS))
          .isEqualTo(new TargetHealth(
              State.UNHEALTHY,
              "Target.ResponseCodeMismatch",
              "Health checks failed with these codes: [503]"));
      assertThat(alb.health().state()).isEqualTo(State.UNHEALTHY);
      // The only target gets requests though it is unhealthy.
      alb.client().get("/").send().assertStatus(503);
      status.set(204);
      assertThat(changes.poll(60, TimeUnit.SECONDS).state()).isEqualTo(State.HEALTHY);
    }
  }

  @Test
  void aHealthCheckFailsWithTheFunctionAndWithItsTimeout() throws Exception {
    BlockingQueue<TargetHealth> changes = new LinkedBlockingQueue<>();
    HealthCheck quick =
        new HealthCheck("/", Duration.ofMillis(100), Duration.ofMillis(50), 2, 1, "200");
    try (LocalAlb alb = LocalAlb.builder()
        .handler((in, out, context) -> pause())
        .healthCheck(quick)
        .healthLog((group, health) -> changes.add(health))
        .start()) {
      assertThat(changes.poll(60, TimeUnit.SECONDS).reason()).isEqualTo("Target.Timeout");
      assertThat(alb.health().state()).isEqualTo(State.UNHEALTHY);
    }
    try (LocalAlb alb = LocalAlb.builder()
        .handler((in, out, context) -> {
          throw new IllegalStateException("boom");
        })
        .functionLog(new java.io.PrintStream(java.io.OutputStream.nullOutputStream()))
        .healthCheck(quick.withInterval(Duration.ofSeconds(1)))
        .healthLog((group, health) -> changes.add(health))
        .start()) {
      assertThat(changes.poll(60, TimeUnit.SECONDS).state()).isEqualTo(State.UNHEALTHY);
      assertThat(alb.health().description()).isNotEmpty();
    }
  }

  @Test
  void withoutHealthChecksTheStateIsUnavailable() {
    try (LocalAlb alb = LocalAlb.start(new Named("x"))) {
      assertThat(alb.health()).isEqualTo(TargetHealth.DISABLED);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(2_000);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }
}
