package dev.albroute.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.albroute.example.Invocation.Answer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code POST /json} does what {@code docs/json.md} says where RFC 8259 leaves a choice. */
class EchoJsonPolicyTest {
  private final EchoFunction function = new EchoFunction();

  /** RFC 8259 §8.2: what is said of an unpaired surrogate that is written as an escape. It is given back as it came. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\"\\uDADA\"]",
        "[\"\\uD888\\u1234\"]",
        "[\"\\uD800\\n\"]",
        "[\"\\uDd1ea\"]",
        "[\"\\uD800\\uD800\\n\"]",
        "[\"\\ud800\"]",
        "[\"\\ud800abc\"]",
        "[\"\\uDd1e\\uD834\"]",
        "[\"\\uDFAA\"]"
      })
  void keepsUnpairedSurrogates(String text) throws Exception {
    byte[] written = answer(text).hasStatus(200).bytes();
    assertThat(new String(written, StandardCharsets.UTF_8)).contains("\\ud");
    assertThat(Invocation.JSON.readTree(written)).isEqualTo(Invocation.JSON.readTree(text));
  }

  /** RFC 8259 §4: "When the names within an object are not unique" the last one wins. */
  @Test
  void theLastOfDuplicateNamesWins() {
    assertThat(answer("{\"a\":\"b\",\"a\":\"c\"}").body().toString()).isEqualTo("{\"a\":\"c\"}");
    assertThat(answer("{\"a\":1,\"\\u0061\":[]}").body().toString()).isEqualTo("{\"a\":[]}");
  }

  /** RFC 8259 §8.1: "implementations that parse JSON texts MAY ignore the presence of a byte order mark". */
  @Test
  void ignoresOneByteOrderMark() {
    assertThat(answer("\uFEFF{}").hasStatus(200).body().toString()).isEqualTo("{}");
  }

  /** RFC 8259 §6: "An implementation may set limits on the range and precision of numbers." */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1.5e+9999]",
        "[-1e+9999]",
        "[1e-9999]",
        "[0.4e669]",
        "[123.456e-789]",
        "[-123123e1000]",
        "[100000000000000000000]",
        "[0.1234567890123456789012345678901234567890]"
      })
  void keepsLargeAndSmallNumbersExactly(String text) throws Exception {
    JsonNode number = answer(text).hasStatus(200).body().get(0);
    String digits = text.substring(1, text.length() - 1);
    assertThat(number.decimalValue()).isEqualByComparingTo(new BigDecimal(digits));
  }

  private Answer answer(String text) {
    return Invocation.of("POST", "/json")
        .bytes("application/json", text.getBytes(StandardCharsets.UTF_8))
        .on(function);
  }
}
