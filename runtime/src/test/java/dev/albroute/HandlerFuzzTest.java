package dev.albroute;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/**
 * A whole handler against events that nobody thought of. The build replays the inputs beside this
 * test; to look for new ones, one target at a time:
 *
 * <pre>JAZZER_FUZZ=1 ./mvnw test -pl runtime -am -Dgates=off -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dtest='HandlerFuzzTest#anyBytesAreAnswered'</pre>
 */
class HandlerFuzzTest {

  private static final String[] HEADERS = {
    "accept",
    "content-type",
    "cookie",
    "x-forwarded-for",
    "x-amzn-trace-id",
    "user-agent",
    "x-n",
    "Content-Type"
  };

  private final TestHandler everything = TestHandler.of(new EverythingService());

  @FuzzTest(maxDuration = "3m")
  @DictionaryEntries({
    "\"requestContext\":{\"elb\":{\"targetGroupArn\":\"a\"}}",
    "\"httpMethod\":\"GET\"",
    "\"path\":\"/\"",
    "\"queryStringParameters\":{",
    "\"headers\":{",
    "\"body\":\"",
    "\"isBase64Encoded\":true",
    "\"multiValueHeaders\":{",
    "\"multiValueQueryStringParameters\":{",
    "\":[\"",
    "\\u00",
    "\\ud83d\\ude00",
    "%2F",
    "%C3%A9",
    "null"
  })
  void anyBytesAreAnswered(byte[] event) {
    TestResponse response = HandlerFuzzing.answer(everything, event);
    JsonNode tree = HandlerFuzzing.parse(event);
    if (tree != null
        && response.body().length > 0
        && "application/json".equals(response.header("content-type"))) {
      assertThat(response.json().get("method")).isEqualTo(tree.get("httpMethod"));
      if (!tree.get("path").textValue().isEmpty()) {
        assertThat(response.json().get("path")).isEqualTo(tree.get("path"));
      }
    }
  }

  @FuzzTest(maxDuration = "3m")
  @DictionaryEntries({
    "application/json",
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=XX",
    "--XX\\x0D\\x0AContent-Disposition: form-data; name=a\\x0D\\x0A\\x0D\\x0A",
    "\\x0D\\x0A--XX--",
    "*/*;q=0.5",
    "; charset=utf-8",
    "Root=1-2-3;Self=",
    "[2001:db8::7]:443",
    "2026-01-31T12:30:00Z",
    "a=\"b\"; c=d",
    "%E2%82%AC",
    "+",
    "&",
    "1e999"
  })
  void anyRequestIsAnswered(FuzzedDataProvider data) {
    String method = data.pickValue(new String[] {"GET", "POST", "HEAD", "OPTIONS", "X"});
    String path = "/" + data.consumeString(40);
    TestEvent event =
        data.consumeBoolean() ? TestEvent.single(method, path) : TestEvent.multi(method, path);
    for (int i = data.consumeInt(0, 4); i > 0; i--) {
      event.query(data.consumeString(10), data.consumeString(30), data.consumeString(10));
    }
    for (int i = data.consumeInt(0, 6); i > 0; i--) {
      event.header(data.pickValue(HEADERS), data.consumeString(60), data.consumeString(10));
    }
    if (data.consumeBoolean()) {
      event.base64(data.consumeRemainingAsBytes());
    } else {
      event.body(data.consumeRemainingAsString());
      event.tree().put("isBase64Encoded", event.tree().get("body").textValue().length() % 7 == 3);
    }
    HandlerFuzzing.answer(everything, event.toString().getBytes(StandardCharsets.UTF_8));
  }
}
