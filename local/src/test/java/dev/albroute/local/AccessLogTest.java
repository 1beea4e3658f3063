package dev.albroute.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.albroute.local.balancer.Exchange;
import dev.albroute.local.testing.EventRecorder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Access log entries in the format of the ELB user guide. */
class AccessLogTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2018-11-30T22:23:00.186641Z"), ZoneOffset.UTC);

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    Matcher matcher = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(line);
    while (matcher.find()) {
      fields.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return fields;
  }

  @Test
  void anAnsweredRequestFillsItsFields() {
    try (AlbClient client =
        LocalAlb.builder().handler(new EventRecorder()).clock(CLOCK).client()) {
      AlbExchange exchange = client
          .get("/a?b=c")
          .header("host", "www.example.com")
          .header("user-agent", "curl/7.46.0 \"q\"")
          .send();
      List<String> fields = fields(exchange.logLine());
      assertThat(fields).hasSize(33);
      assertThat(fields.subList(0, 5))
          .containsExactly(
              "http",
              "2018-11-30T22:23:00.186641Z",
              "app/local/0000000000000000",
              "127.0.0.1:49152",
              "-");
      assertThat(fields.subList(5, 8)).allMatch(time -> time.matches("\\d+\\.\\d{3}"));
      assertThat(fields.subList(8, 10)).containsExactly("200", "200");
      assertThat(Long.parseLong(fields.get(10))).isBetween(60L, 150L);
      assertThat(Long.parseLong(fields.get(11))).isBetween(100L, 200L);
      assertThat(fields.get(12)).isEqualTo("GET http://www.example.com:80/a?b=c HTTP/1.1");
      assertThat(fields.get(13)).isEqualTo("curl/7.46.0 \\x22q\\x22");
      assertThat(fields.subList(14, 17))
          .containsExactly(
              "-",
              "-",
              "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/local/6d0ecf831eec9f09");
      assertThat(fields.get(17))
          .matches(
              "Root=1-" + Long.toHexString(CLOCK.instant().getEpochSecond()) + "-[0-9a-f]{24}");
      assertThat(fields.subList(18, 33))
          .containsExactly(
              "-",
              "-",
              "0",
              "2018-11-30T22:23:00.186641Z",
              "forward",
              "-",
              "-",
              "-",
              "200",
              "-",
              "-",
              "TID_0000000000000000",
              "-",
              "-",
              "-");
    }
  }

  @Test
  void aRequestThatNeverReachedTheFunctionHasNoTimesAndNoTargetStatus() {
    try (AlbClient client =
        LocalAlb.builder().handler(new EventRecorder()).log(exchange -> {}).client()) {
      List<String> fields =
          fields(client.request("TRACE", "/").send().assertStatus(405).logLine());
      assertThat(fields.subList(5, 10)).containsExactly("-1", "-1", "-1", "405", "-");
      assertThat(fields.get(16)).isEqualTo("-");
      assertThat(fields.get(20)).isEqualTo("-");
      assertThat(fields.get(22)).isEqualTo("-");
    }
  }

  @Test
  void eachFailureOfAFunctionHasItsReason() {
    assertThat(reason("{\"statusCode\":\"x\"}")).isEqualTo("LambdaInvalidResponse");
    assertThat(reason("{\"body\":\"" + "a".repeat(1_048_576) + "\"}"))
        .isEqualTo("LambdaResponseTooLarge");
    try (AlbClient client = LocalAlb.builder()
        .handler((in, out, context) -> pause())
        .timeout(Duration.ofMillis(100))
        .log(exchange -> {})
        .client()) {
      AlbExchange exchange = client.get("/").send().assertStatus(502);
      assertThat(fields(exchange.logLine()).get(24)).isEqualTo("LambdaUnhandled");
      assertThat(exchange.findings().get(0).problem()).contains("100 ms");
      AlbExchange tooLarge = client.post("/").body(new byte[1_048_577]).send().assertStatus(413);
      assertThat(fields(tooLarge.logLine()).get(24)).isEqualTo("LambdaRequestTooLarge");
    }
  }

  private static String reason(String payload) {
    try (AlbClient client = LocalAlb.builder()
        .handler(new EventRecorder(payload))
        .log(exchange -> {})
        .client()) {
      return fields(client.get("/").send().assertStatus(502).logLine()).get(24);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(5_000);
    } catch (InterruptedException givenUp) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aClientThatDoesNotWaitIsLoggedAs460() throws Exception {
    CountDownLatch invoked = new CountDownLatch(1);
    CountDownLatch left = new CountDownLatch(1);
    List<Exchange> log = new CopyOnWriteArrayList<>();
    CountDownLatch logged = new CountDownLatch(1);
    try (LocalAlb alb = LocalAlb.builder()
        .handler(
            (InputStream in,
                OutputStream out,
                com.amazonaws.services.lambda.runtime.Context context) -> {
              invoked.countDown();
              await(left);
              out.write("{\"statusCode\":200}".getBytes(StandardCharsets.US_ASCII));
            })
        .log(exchange -> {
          log.add(exchange);
          logged.countDown();
        })
        .start()) {
      try (Socket socket = new Socket("127.0.0.1", alb.port())) {
        socket
            .getOutputStream()
            .write("GET / HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        await(invoked);
      }
      Thread.sleep(300);
      left.countDown();
      await(logged);
      assertThat(fields(log.get(0).logEntry().line()).subList(8, 10)).containsExactly("460", "200");
    }
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      if (!latch.await(60, TimeUnit.SECONDS)) {
        throw new IOException("Nothing happened for 10 seconds");
      }
    } catch (InterruptedException closing) {
      throw new IOException(closing);
    }
  }
}
