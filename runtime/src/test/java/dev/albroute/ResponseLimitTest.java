package dev.albroute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.albroute.json.JsonWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At most 1,048,576 bytes leave. */
class ResponseLimitTest {

  private static final int LIMIT = 1_048_576;

  private static TestResponse single(AlbResponse<?> response) {
    return TestHandler.call(TestEvent.single("GET", "/"), request -> response);
  }

  private static void writeText(JsonWriter json, String text) {
    json.beginObject();
    json.name("text");
    json.writeString(text);
    json.endObject();
  }

  @ParameterizedTest
  @CsvSource({"U+0078, 1", "U+0022, 2", "U+0001, 6", "U+00E9, 2", "U+20AC, 3"})
  void aResponseLeavesUpToTheLimitAndNotAByteMore(String code, int size) {
    String character = Character.toString(Integer.parseInt(code.substring(2), 16));
    int envelope = TestHandler.invoke(
            TestHandler.of(request -> AlbResponse.ok("")),
            TestEvent.multi("GET", "/").bytes(),
            null)
        .length;
    int most = (LIMIT - envelope) / size;
    String body = character.repeat(most) + "x".repeat((LIMIT - envelope) % size);
    byte[] exact = TestHandler.invoke(
        TestHandler.of(request -> AlbResponse.ok(body)),
        TestEvent.multi("GET", "/").bytes(),
        null);
    assertThat(exact).hasSize(LIMIT);
    assertThat(TestResponse.multi(exact).text()).isEqualTo(body);

    TestContext context = new TestContext();
    TestHandler handler = TestHandler.of(request -> AlbResponse.ok(body + "x"));
    TestResponse over = TestHandler.send(handler, TestEvent.multi("GET", "/"), context);
    assertThat(over.status()).isEqualTo(500);
    assertThat(over.problem().get("detail").textValue()).contains("too large");
    assertThat(context.text()).contains("1048577 bytes", "1048576");
  }

  @Test
  void limitCountsBase64() {
    byte[] fits = new byte[786_000];
    byte[] tooLong = new byte[787_000];
    fits[0] = -1;
    TestContext context = new TestContext();
    assertThat(single(AlbResponse.ok(fits)).body()).isEqualTo(fits);
    TestHandler handler = TestHandler.of(request -> AlbResponse.ok(tooLong));
    assertThat(TestHandler.send(handler, TestEvent.single("GET", "/"), context).status())
        .isEqualTo(500);
    assertThat(context.text()).contains("1048576");
  }

  @Test
  void limitCountsEmbeddedJson() {
    for (int length : new int[] {200_000, 262_000, 300_000, 2_000_000}) {
      String quotes = "\"".repeat(length);
      TestContext context = new TestContext();
      TestHandler handler = TestHandler.of(
          request -> TestHandler.json(AlbResponse.ok(quotes), ResponseLimitTest::writeText));
      TestResponse response = TestHandler.send(handler, TestEvent.single("GET", "/"), context);
      // A quote in a JSON string in a JSON string takes four bytes.
      long size = 4L * length;
      if (size < LIMIT - 200) {
        assertThat(response.json().get("text").textValue()).isEqualTo(quotes);
      } else {
        assertThat(response.status()).isEqualTo(500);
        assertThat(context.text()).contains("1048576");
      }
    }
  }

  @Test
  void responseAfterOneThatWasTooLargeIsWhole() {
    TestHandler handler = TestHandler.of(
        request -> AlbResponse.ok("x".repeat(request.path().equals("/large") ? 3_000_000 : 10)));
    assertThat(TestHandler.send(handler, TestEvent.single("GET", "/large")).status())
        .isEqualTo(500);
    assertThat(TestHandler.send(handler, TestEvent.single("GET", "/small")).text())
        .isEqualTo("xxxxxxxxxx");
  }

  @Test
  void loneSurrogatesDoNotBreakTheResponse() {
    assertThat(single(AlbResponse.ok("a\uD800b")).text()).isEqualTo("a\uFFFDb");
    TestResponse json = TestHandler.call(
        TestEvent.single("GET", "/"),
        request -> TestHandler.json(AlbResponse.ok("a\uDC00b"), ResponseLimitTest::writeText));
    assertThat(json.json().get("text").textValue()).isEqualTo("a\uDC00b");
  }
}
