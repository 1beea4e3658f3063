package dev.albroute.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.albroute.AlbResponse;
import dev.albroute.TestContext;
import dev.albroute.TestEvent;
import dev.albroute.TestHandler;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the specification of the Embedded Metric Format asks of a line. */
class MetricsFilterTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final TestContext context = new TestContext();
  private final OrdersHandler handler = new OrdersHandler(new MetricsFilter("Shop"));

  @Test
  void aRequestIsOneLineWithItsMetricsByRoute() throws IOException {
    long before = System.currentTimeMillis();

    TestHandler.send(
        handler,
        TestEvent.single("GET", "/orders/200")
            .header("x-amzn-trace-id", "Self=1-a-b;Root=1-67891233-abcdef012345678912345678"),
        context);

    JsonNode line = line();
    assertThat(line.get("FunctionName").textValue()).isEqualTo(context.getFunctionName());
    assertThat(line.get("Route").textValue()).isEqualTo("GET /orders/{id}");
    assertThat(line.get("Requests").intValue()).isEqualTo(1);
    assertThat(line.get("Latency").doubleValue()).isBetween(3.0, 5_000.0);
    assertThat(line.get("ClientErrors").intValue()).isZero();
    assertThat(line.get("ServerErrors").intValue()).isZero();
    assertThat(line.get("Status").intValue()).isEqualTo(200);
    assertThat(line.get("AWSRequestId").textValue()).isEqualTo(context.getAwsRequestId());
    assertThat(line.get("traceRoot").textValue()).isEqualTo("1-67891233-abcdef012345678912345678");
    assertThat(line.at("/_aws/Timestamp").longValue())
        .isBetween(before, System.currentTimeMillis());
  }

  @Test
  void everyMetricAndDimensionOfTheDirectiveIsATargetMemberOfItsType() throws IOException {
    TestHandler.send(handler, TestEvent.single("GET", "/orders/200"), context);

    JsonNode line = line();
    JsonNode directive = line.at("/_aws/CloudWatchMetrics/0");
    assertThat(line.at("/_aws/CloudWatchMetrics")).hasSize(1);
    assertThat(directive.get("Namespace").textValue()).isEqualTo("Shop");
    Set<String> metrics = new HashSet<>();
    for (JsonNode metric : directive.get("Metrics")) {
      metrics.add(metric.get("Name").textValue());
      assertThat(line.get(metric.get("Name").textValue()).isNumber()).isTrue();
      assertThat(metric.get("Unit").textValue()).isIn("Count", "Milliseconds");
    }
    assertThat(metrics)
        .containsExactlyInAnyOrder("Requests", "Latency", "ClientErrors", "ServerErrors");
    for (JsonNode dimension : directive.at("/Dimensions/0")) {
      assertThat(line.get(dimension.textValue()).isTextual()).isTrue();
    }
  }

  @Test
  void errorsAreCountedByTheirClass() throws IOException {
    for (String id : List.of("404", "503", "boom", "302")) {
      TestHandler.send(handler, TestEvent.single("GET", "/orders/" + id), context);
    }

    assertThat(lines())
        .extracting(line -> line.get("Status") + " " + line.get("ClientErrors").intValue()
            + line.get("ServerErrors").intValue())
        .containsExactly("404 10", "503 01", "500 01", "302 00");
  }

  @Test
  void aClientCannotInventDimensions() throws IOException {
    TestHandler.send(handler, TestEvent.single("GET", "/nowhere/1"), context);
    TestHandler.send(handler, TestEvent.single("GET", "/nowhere/2"), context);
    TestHandler.send(handler, TestEvent.single("BREW", "/any"), context);
    TestHandler.send(handler, TestEvent.single("get", "/any"), context);
    TestHandler.send(handler, TestEvent.single("GET", "/%zz"), context);

    assertThat(lines())
        .extracting(line -> line.get("Route").textValue())
        .containsExactly("unmatched", "unmatched", "OTHER /any", "OTHER /any", "unmatched");
  }

  @Test
  void healthChecksAreNotCounted() {
    TestEvent check =
        TestEvent.single("GET", "/orders/200").header("user-agent", "ELB-HealthChecker/2.0");

    assertThat(TestHandler.send(handler, check, context).status()).isEqualTo(200);

    assertThat(context.text()).isEmpty();
  }

  @Test
  void theResponseIsLeftAsItIs() {
    TestHandler service = TestHandler.of(
        request -> AlbResponse.status(207).header("a", "b"), new MetricsFilter("Shop"));

    assertThat(TestHandler.send(service, TestEvent.multi("GET", "/"), context).headers("a"))
        .containsExactly("b");
  }

  @Test
  void aNamespaceThatCloudWatchRefusesIsRefusedAtOnce() {
    for (String namespace : List.of("", " ", "AWS/Lambda", "x".repeat(256))) {
      assertThatThrownBy(() -> new MetricsFilter(namespace))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private JsonNode line() throws IOException {
    assertThat(lines()).hasSize(1);
    return lines().get(0);
  }

  private List<JsonNode> lines() throws IOException {
    List<JsonNode> lines = new java.util.ArrayList<>();
    for (String line : context.text().lines().toList()) {
      if (line.startsWith("{")) {
        lines.add(MAPPER.readTree(line));
      }
    }
    return lines;
  }
}
