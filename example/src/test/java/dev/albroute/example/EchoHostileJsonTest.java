package dev.albroute.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.albroute.example.Invocation.Answer;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code POST /json} answers in time what is written to keep it busy or to fill its memory, and says what it refuses. */
class EchoHostileJsonTest {
  private static final int MEGABYTE = 1 << 20;

  private final EchoFunction function = new EchoFunction();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e1000000000",
        "-1e1000000000",
        "1e-1000000000",
        "0.4e00669999999999999999999999999999999999999999999999999999999999999969999999006",
        "1e99999999999999999999"
      })
  void refusesGiganticExponents(String number) {
    refuses(number);
    refuses("[" + number + "]");
    refuses("{\"a\":{\"b\":" + number + "}}");
  }

  /** RFC 8259 §9: "An implementation may set limits on the maximum depth of nesting." */
  @Test
  void boundsNesting() {
    takes("[".repeat(500) + "]".repeat(500));
    takes("{\"a\":".repeat(512) + "1" + "}".repeat(512));
    refuses("[".repeat(513) + "]".repeat(513));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"\":", "[{\"\":", "{\"a\":[", "[[],", "[{},", "{\"a\":{},\"b\":"})
  void refusesAMegabyteOfStarts(String start) {
    refuses(start.repeat(MEGABYTE / start.length()));
    refuses(start.repeat(100_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "0.", "1e", "[", "{\"a\":"})
  void refusesAMillionDigits(String start) {
    refuses(start + "7".repeat(1_000_000));
  }

  @Test
  void readsAThousandDigits() {
    String digits = "7".repeat(1_000);
    assertThat(takes(digits).body().bigIntegerValue()).isEqualTo(new BigInteger(digits));
    refuses(digits + "7");
  }

  @Test
  void readsAMillionDuplicateNames() {
    Answer answer = takes("{" + "\"a\":1,".repeat(1_000_000) + "\"a\":2}");
    assertThat(answer.body().toString()).isEqualTo("{\"a\":2}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\n", "\\u0041", "\\\\", "\\\"", "\\/", "\\ud83d\\ude00"})
  void readsAMegabyteOfEscapes(String escape) throws Exception {
    String text = "\"" + escape.repeat(MEGABYTE / escape.length()) + "\"";
    Answer answer = send(text);
    // What is twice as long when its escapes are escaped again is more than a response may have.
    if (answer.status() == 200) {
      assertThat(answer.body()).isEqualTo(Invocation.JSON.readTree(text));
    } else {
      answer.isProblem(500);
    }
  }

  @Test
  void refusesAMegabyteOfSpace() {
    refuses(" ".repeat(MEGABYTE));
    takes(" ".repeat(MEGABYTE) + "1");
  }

  private Answer takes(String text) {
    return send(text).hasStatus(200);
  }

  private void refuses(String text) {
    send(text).isProblem(400);
  }

  /** Sends a text both ways that a load balancer does; each takes less than a second of this thread. */
  private Answer send(String text) {
    byte[] base64 = Invocation.of("POST", "/json")
        .bytes("application/json", text.getBytes(StandardCharsets.UTF_8))
        .event();
    byte[] plain = Invocation.of("POST", "/json").json(text).event();
    long started = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Answer first = Invocation.answer(function, base64);
    Answer second = Invocation.answer(function, plain);
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - started;
    assertThat(nanos).isLessThan(1_000_000_000L);
    assertThat(second.status()).isEqualTo(first.status());
    return first;
  }
}
