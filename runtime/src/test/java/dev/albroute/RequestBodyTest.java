package dev.albroute;

import static dev.albroute.SeenRequest.see;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The body, as text and as base64. */
class RequestBodyTest {

  @Test
  void emptyBodyWithTheBase64FlagIsEmpty() {
    TestEvent event = TestEvent.multi("GET", "/").base64(new byte[0]);
    see(event, RequestBodyTest::hasNoBody);
  }

  @Test
  void missingNullAndEmptyBodiesAreEmpty() {
    TestEvent missing = TestEvent.single("GET", "/");
    missing.tree().remove("body");
    missing.tree().remove("isBase64Encoded");
    see(missing, RequestBodyTest::hasNoBody);
    TestEvent nothing = TestEvent.single("GET", "/");
    nothing.tree().putNull("body").putNull("isBase64Encoded");
    see(nothing, RequestBodyTest::hasNoBody);
    see(TestEvent.single("GET", "/").body(""), RequestBodyTest::hasNoBody);
  }

  private static void hasNoBody(AlbRequest request) {
    assertThat(request.hasBody()).isFalse();
    assertThat(request.body()).isEmpty();
    assertThat(request.bodyLength()).isZero();
    assertThat(request.bodyText()).isEmpty();
    assertThat(request.form()).isEmpty();
  }

  @Test
  void bodyOfAGetIsRead() {
    see(TestEvent.single("GET", "/").body("request_body"), request -> {
      assertThat(request.bodyText()).isEqualTo("request_body");
      assertThat(request.bodyLength()).isEqualTo(12);
    });
  }

  @Test
  void base64BodyIsDecoded() {
    byte[] bytes = new byte[256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    see(TestEvent.single("POST", "/").base64(bytes), request -> {
      assertThat(request.body()).isEqualTo(bytes);
      assertThat(request.bodyLength()).isEqualTo(256);
      assertThat(request.body()).as("a second time").isEqualTo(bytes);
    });
    String escaped = TestEvent.single("POST", "/").base64(bytes).toString().replace("/", "\\/");
    see(
        escaped.getBytes(StandardCharsets.UTF_8),
        request -> assertThat(request.body()).isEqualTo(bytes));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not base64!",
        "{{{body}}}",
        "QQ",
        "QQ=",
        "QUJD\r\nQUJD",
        "QUJD=",
        "====",
        "Q",
        "QQ==QQ=="
      })
  void bodyThatIsNotTheBase64ItClaimsToBeIsA400(String body) {
    TestEvent event = TestEvent.multi("POST", "/").body(body);
    event.tree().put("isBase64Encoded", true);
    for (TestHandler.Service service : List.<TestHandler.Service>of(
        request -> AlbResponse.ok(request.body()),
        request -> AlbResponse.ok(request.bodyText()),
        request -> AlbResponse.ok(request.bodyLength()),
        request -> AlbResponse.ok(request.json()))) {
      TestResponse response = TestHandler.call(event, service);
      assertThat(response.status()).isEqualTo(400);
      assertThat(response.problem().get("detail").textValue()).contains("base64");
    }
  }

  @Test
  void textIsDecodedByTheCharsetOfTheContentType() {
    byte[] latin1 = "Zo\u00eb".getBytes(StandardCharsets.ISO_8859_1);
    byte[] utf16 = "Zo\u00eb".getBytes(StandardCharsets.UTF_16BE);
    see(
        TestEvent.single("POST", "/")
            .header("content-type", "text/plain; charset=\"ISO-8859-1\"")
            .base64(latin1),
        request -> assertThat(request.bodyText()).isEqualTo("Zo\u00eb"));
    see(
        TestEvent.single("POST", "/")
            .header("content-type", "text/plain;charset=utf-16be")
            .base64(utf16),
        request -> assertThat(request.bodyText()).isEqualTo("Zo\u00eb"));
    see(
        TestEvent.single("POST", "/")
            .header("content-type", "text/plain; charset=UTF-8")
            .body("Zo\u00eb"),
        request -> assertThat(request.bodyText()).isEqualTo("Zo\u00eb"));
    TestHandler.Service text = request -> AlbResponse.ok(request.bodyText());
    assertThat(
            TestHandler.call(TestEvent.single("POST", "/").base64(latin1), text).status())
        .as("not valid UTF-8")
        .isEqualTo(400);
    assertThat(TestHandler.call(
                TestEvent.single("POST", "/")
                    .header("content-type", "text/plain; charset=klingon")
                    .body("x"),
                text)
            .status())
        .isEqualTo(415);
  }

  @Test
  void jsonBodyIsAnyValue() {
    see(TestEvent.single("POST", "/").json(" {\"a\":[1,\"\\u00e9\\n\",null,true]} "), request -> {
      assertThat(String.valueOf(request.json())).isEqualTo("{a=[1, \u00e9\n, null, true]}");
    });
    assertThat(TestHandler.call(
                TestEvent.single("POST", "/").json("{\"a\":"),
                request -> AlbResponse.ok(request.json()))
            .status())
        .isEqualTo(400);
    assertThat(TestHandler.call(
                TestEvent.single("POST", "/").json("1 2"),
                request -> AlbResponse.ok(request.json()))
            .status())
        .isEqualTo(400);
    assertThat(TestHandler.call(
                TestEvent.single("POST", "/"), request -> AlbResponse.ok(request.json()))
            .status())
        .isEqualTo(400);
  }
}
