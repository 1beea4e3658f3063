package dev.albroute.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.albroute.AlbResponse;
import dev.albroute.TestContext;
import dev.albroute.TestEvent;
import dev.albroute.TestHandler;
import dev.albroute.TestResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RequestLogFilterTest {

  private final TestContext context = new TestContext();
  private final OrdersHandler handler = new OrdersHandler(new RequestLogFilter());

  @Test
  void aRequestIsOneLineOfJson() throws IOException {
    Instant before = Instant.now().minusMillis(1);

    TestHandler.send(
        handler,
        TestEvent.multi("GET", "/orders/201")
            .query("token", "secret")
            .header("x-forwarded-for", "203.0.113.9, 192.0.2.7")
            .header("x-amzn-trace-id", "Root=1-67891233-abcdef012345678912345678"),
        context);

    JsonNode line = line();
    assertThat(line.fieldNames())
        .toIterable()
        .containsExactly(
            "timestamp",
            "level",
            "message",
            "method",
            "path",
            "route",
            "status",
            "durationMs",
            "clientAddress",
            "AWSRequestId",
            "traceRoot");
    assertThat(Instant.parse(line.get("timestamp").textValue())).isBetween(before, Instant.now());
    assertThat(line.get("level").textValue()).isEqualTo("INFO");
    assertThat(line.get("message").textValue()).isEqualTo("GET /orders/{id} 201");
    assertThat(line.get("path").textValue()).isEqualTo("/orders/201");
    assertThat(line.get("status").intValue()).isEqualTo(201);
    assertThat(line.get("durationMs").doubleValue()).isBetween(3.0, 5_000.0);
    assertThat(line.get("clientAddress").textValue()).isEqualTo("192.0.2.7");
    assertThat(line.get("AWSRequestId").textValue()).isEqualTo(context.getAwsRequestId());
    assertThat(line.get("traceRoot").textValue()).isEqualTo("1-67891233-abcdef012345678912345678");
    assertThat(context.text()).doesNotContain("secret");
  }

  @Test
  void aServerErrorHasTheLevelError() throws IOException {
    TestHandler.send(handler, TestEvent.single("GET", "/orders/503"), context);

    assertThat(line().get("level").textValue()).isEqualTo("ERROR");
  }

  @Test
  void aRequestWithoutARouteIsLoggedByItsPath() throws IOException {
    TestHandler.send(
        handler, TestEvent.single("BREW", "/a\u2028b\n/" + "x".repeat(5_000)), context);

    JsonNode line = line();
    assertThat(line.get("message").textValue())
        .startsWith("BREW /a\u2028b\n/xxx")
        .endsWith("… 404");
    assertThat(line.get("path").textValue()).hasSize(1_025);
    assertThat(line.has("route")).isFalse();
    assertThat(line.has("traceRoot")).isFalse();
  }

  @Test
  void healthChecksAreNotLogged() {
    TestHandler.send(
        handler,
        TestEvent.single("GET", "/orders/200").header("user-agent", "ELB-HealthChecker/2.0"),
        context);

    assertThat(context.text()).isEmpty();
  }

  @Test
  void withoutAContextTheLineGoesToStandardOutput() {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, false, StandardCharsets.UTF_8));
    try {
      TestHandler.send(handler, TestEvent.single("GET", "/orders/200"));
    } finally {
      System.setOut(before);
    }

    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("{\"timestamp\":")
        .endsWith("}\n");
  }

  @Test
  void aBrokenLoggerDoesNotCostTheResponse() {
    TestHandler.Service service = request -> AlbResponse.status(204);
    TestHandler broken = TestHandler.of(service, new RequestLogFilter());
    Context context = (Context) Proxy.newProxyInstance(
        Context.class.getClassLoader(),
        new Class<?>[] {Context.class},
        (proxy, method, arguments) -> {
          if (method.getName().equals("getLogger")) {
            throw new IllegalStateException("no log today");
          }
          return null;
        });
    ByteArrayOutputStream response = new ByteArrayOutputStream();

    assertThatCode(() -> broken.handleRequest(
            new ByteArrayInputStream(TestEvent.single("GET", "/").bytes()), response, context))
        .doesNotThrowAnyException();

    assertThat(TestResponse.any(response.toByteArray()).status()).isEqualTo(204);
  }

  private JsonNode line() throws IOException {
    assertThat(context.text().lines()).hasSize(1);
    return new ObjectMapper().readTree(context.text());
  }
}
