package dev.albroute;

import static dev.albroute.SeenRequest.see;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms, which a load balancer hands over as base64. */
class FormTest {

  private static final String URL_ENCODED = "application/x-www-form-urlencoded";
  private static final String MULTIPART = "multipart/form-data; boundary=";

  private static TestEvent form(String contentType, String body) {
    return TestEvent.multi("POST", "/")
        .header("content-type", contentType)
        .base64(body.getBytes(StandardCharsets.UTF_8));
  }

  private static TestResponse read(TestEvent event) {
    return TestHandler.call(event, request -> AlbResponse.ok(request.form().toString()));
  }

  @Test
  void fieldsAreDecoded() {
    see(
        form(URL_ENCODED, "name=Zo%C3%AB+O%27Connor&tag=a&&tag=b%2Bc&empty=&bare&=x&e=a=b"),
        request -> {
          assertThat(request.form())
              .containsOnly(
                  entry("name", List.of("Zo\u00eb O'Connor")),
                  entry("tag", List.of("a", "b+c")),
                  entry("empty", List.of("")),
                  entry("bare", List.of("")),
                  entry("", List.of("x")),
                  entry("e", List.of("a=b")));
          assertThat(request.formParam("tag")).isEqualTo("b+c");
          assertThat(request.formParams("tag")).containsExactly("a", "b+c");
          assertThat(request.formParam("absent")).isNull();
          assertThat(request.formParams("absent")).isEmpty();
        });
    assertThat(read(form(URL_ENCODED + "; charset=UTF-8", "a=1")).text()).isEqualTo("{a=[1]}");
    assertThat(read(TestEvent.single("POST", "/").body("a=1")).text())
        .as("no content type")
        .isEqualTo("{a=[1]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=%", "a=%4", "%zz=1", "a=%C3%28"})
  void malformedEncodingIsA400(String body) {
    assertThat(read(form(URL_ENCODED, body)).status()).isEqualTo(400);
  }

  @Test
  void otherTypesAreA415() {
    TestResponse response = read(form("application/json", "{}"));
    assertThat(response.status()).isEqualTo(415);
    assertThat(response.header("accept"))
        .isEqualTo("application/x-www-form-urlencoded, multipart/form-data");
    assertThat(read(form("garbage", "a=1")).status()).isEqualTo(415);
    assertThat(read(form("application/json", "")).text())
        .as("no body is an empty form")
        .isEqualTo("{}");
  }

  @Test
  void numberOfFieldsIsBounded() {
    assertThat(read(form(URL_ENCODED, "a=1&".repeat(16_384))).status()).isEqualTo(200);
    assertThat(read(form(URL_ENCODED, "a=1&".repeat(16_385))).status()).isEqualTo(400);
  }

  @Test
  void textFieldsOfAMultipartFormAreRead() {
    String body = String.join(
        "\r\n",
        "preamble",
        "--XX",
        "Content-Disposition: form-data; name=\"title\"",
        "",
        "Caf\u00e9",
        "--XX  ",
        "content-type: text/plain; charset=iso-8859-1",
        "content-disposition: form-data; name=tag",
        "",
        "a\r\nb --XX",
        "--XX",
        "Content-Disposition: form-data; name=\"file\"; filename=\"a.png\"",
        "Content-Type: image/png",
        "",
        "\u0000\u0001",
        "--XX",
        "Content-Disposition: form-data; name=\"q%22uote\"",
        "",
        "",
        "--XX--",
        "epilogue");
    see(form(MULTIPART + "XX", body), request -> {
      assertThat(request.form())
          .containsOnly(
              entry("title", List.of("Caf\u00e9")),
              entry("tag", List.of("a\r\nb --XX")),
              entry("q\"uote", List.of("")));
    });
    assertThat(read(form(
                MULTIPART + "\"a b\"",
                "--a b\r\nContent-Disposition: form-data; name=x\r\n\r\n1\r\n--a b--"))
            .text())
        .isEqualTo("{x=[1]}");
    assertThat(read(form(MULTIPART + "XX", "--XX--")).text()).isEqualTo("{}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "--XX",
        "--XX\r\n",
        "--XX\r\n\r\n",
        "--XX\r\n\r\n1\r\n--XX--",
        "--XX\r\nA: b\r\n\r\n1\r\n--XX--",
        "--XX\r\nContent-Disposition: form-data; name=x\r\n\r\n1",
        "--XXContent-Disposition: form-data; name=x",
        "--XX\r\nContent-Disposition: form-data; name=x\r\n\r\n1\r\n--XX",
        "--XX\r\nContent-Disposition: form-data; name=\"x\r\n\r\n\r\n--XX--"
      })
  void malformedMultipartIsA400(String body) {
    TestResponse response = read(form(MULTIPART + "XX", body));
    assertThat(response.status()).isEqualTo(400);
    assertThat(response.problem().get("detail").textValue()).contains("multipart");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data",
        "multipart/form-data; boundary=\"\"",
        "multipart/form-data; boundary="
      })
  void multipartWithoutABoundaryIsRefused(String type) {
    assertThat(read(form(type, "--XX--")).status()).isBetween(400, 415);
  }
}
