package dev.albroute.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.albroute.local.event.HeaderMode;
import dev.albroute.local.message.Octets;
import dev.albroute.local.response.ResponseCheck;
import dev.albroute.local.response.ResponseReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The two functions, generated code and all, against events that nobody thought of; the local load
 * balancer judges the responses. The build replays the inputs beside this test; to look for new
 * ones, one target at a time:
 *
 * <pre>JAZZER_FUZZ=1 ./mvnw test -pl example -am -Dgates=off -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dtest='FunctionFuzzTest#ordersAnswerAnyBytes'</pre>
 */
class FunctionFuzzTest {

  private final RequestStreamHandler orders = new OrdersFunction();
  private final RequestStreamHandler echo = new EchoFunction();

  @FuzzTest(maxDuration = "2m")
  @DictionaryEntries({
    "\"httpMethod\":\"POST\"",
    "\"path\":\"/orders\"",
    "\"path\":\"/orders/ord-7f3a91\"",
    "\"path\":\"/images/a\"",
    "\\\"quantity\\\":",
    "\\\"unitPrice\\\":1e9",
    "\\\"priority\\\":\\\"EXPRESS\\\"",
    "\\\"items\\\":[",
    "\"multiValueHeaders\":{",
    "\"isBase64Encoded\":true"
  })
  void ordersAnswerAnyBytes(byte[] event) throws IOException {
    ResponseCheck check = answer(orders, event);
    assertThat(check.response().orElseThrow().status()).isNotEqualTo(500);
  }

  @FuzzTest(maxDuration = "2m")
  @DictionaryEntries({
    "\"httpMethod\":\"POST\"",
    "\"path\":\"/json\"",
    "\"path\":\"/bytes\"",
    "\"path\":\"/status/299\"",
    "\"path\":\"/cookies\"",
    "\"path\":\"/size/7\"",
    "\"multiValueHeaders\":{",
    "\"isBase64Encoded\":true",
    "%2F",
    "\\ud83d\\ude00"
  })
  void echoAnswersAnyBytes(byte[] event) throws IOException {
    answer(echo, event);
  }

  private static ResponseCheck answer(RequestStreamHandler function, byte[] event)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    function.handleRequest(new ByteArrayInputStream(event), out, null);
    String text = out.toString(StandardCharsets.UTF_8);
    // Where the header map stands: the body is a string, in which a quote is never bare.
    HeaderMode mode = text.contains(",\"multiValueHeaders\":{")
        ? HeaderMode.MULTI_VALUE
        : HeaderMode.SINGLE_VALUE;
    ResponseCheck check = ResponseReader.read(Octets.of(out.toByteArray()), mode);
    assertThat(check.isAccepted()).as(check.findings().toString()).isTrue();
    return check;
  }
}
