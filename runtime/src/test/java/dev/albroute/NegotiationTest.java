package dev.albroute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 415 and 406 as generated route methods ask for them. */
class NegotiationTest {

  private static TestResponse consumes(TestEvent event, String... types) {
    return TestHandler.call(event, request -> {
      if (types.length == 1) {
        AlbHandler.consumes(request, types[0]);
      }
      AlbHandler.consumes(request, types);
      return AlbResponse.noContent();
    });
  }

  private static int consumes(String type, String contentType) {
    return consumes(
            TestEvent.single("POST", "/").header("content-type", contentType).body("x"), type)
        .status();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | application/json",
        "application/json | Application/JSON; charset=utf-8",
        "application/json | application/json;charset=\"utf-8\"",
        "application/json | application/problem+json",
        "application/json | model/gltf+json",
        "application/json | application/vnd.acme.v2+json; v=1",
        "application/xml | application/xml",
        "image/* | image/png",
        "*/* | anything/at-all",
        "text/plain;format=flowed | text/plain; charset=utf-8; format=Flowed",
        "text/csv; charset=utf-8 | text/csv"
      })
  void typeThatMatchesIsRead(String type, String contentType) {
    assertThat(consumes(type, contentType)).isEqualTo(204);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | text/json",
        "application/json | application/jsonx",
        "application/json | application/json-patch",
        "application/json | json",
        "application/json | application/",
        "application/json | ''",
        "application/json | application/json; =x",
        "application/json | application/json; a=\"b",
        "application/xml | application/atom+xml",
        "image/* | text/png",
        "text/plain;format=flowed | text/plain"
      })
  void otherTypesAreA415ThatNamesTheRightOne(String type, String contentType) {
    TestResponse response = consumes(
        TestEvent.multi("POST", "/").header("content-type", contentType).body("x"), type);
    assertThat(response.status()).isEqualTo(415);
    // RFC 9110, section 15.5.16: the response "ought to" use Accept to say what would be accepted.
    assertThat(response.header("accept")).isEqualTo(type);
    assertThat(response.problem().get("detail").textValue()).contains(type);
  }

  @Test
  void requestWithoutABodyOrContentTypeIsNotA415() {
    assertThat(consumes(TestEvent.single("POST", "/").body("x"), "application/json")
            .status())
        .isEqualTo(204);
    assertThat(consumes(
                TestEvent.single("POST", "/").header("content-type", "text/plain"),
                "application/json")
            .status())
        .isEqualTo(204);
  }

  @Test
  void oneOfSeveralTypesIsEnough() {
    TestEvent event =
        TestEvent.single("POST", "/").header("content-type", "text/csv").body("x");
    assertThat(consumes(event, "application/json", "text/csv").status()).isEqualTo(204);
    TestResponse refused = consumes(event, "application/json", "text/xml");
    assertThat(refused.status()).isEqualTo(415);
    assertThat(refused.header("accept")).isEqualTo("application/json, text/xml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "*/*",
        "application/*",
        "text/html, application/json",
        "APPLICATION/JSON",
        "text/html;q=1, */*;q=0.1",
        "application/json;q=0.001",
        "application/json; charset=utf-8",
        "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
        "",
        "garbage",
        "application/json;q=1.0, text/html;q=0",
        "text/html;level=\"a,b\", application/json",
        "*/*;q=0, application/json",
        " , application/json ,",
        "application/json;version=2, application/json"
      })
  void acceptThatAdmitsTheTypeIsServed(String accept) {
    TestResponse response =
        TestHandler.call(TestEvent.single("GET", "/").header("accept", accept), request -> {
          AlbHandler.produces(request, "application/json");
          return AlbResponse.ok(
              AlbHandler.produces(request, "application/json", "application/cbor"));
        });
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.text()).isEqualTo("application/json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html",
        "application/json;q=0",
        "application/*;q=0",
        "*/*;q=0",
        "text/*, image/*",
        "*/*, application/json;q=0",
        "application/json;q=0.0, */*",
        "application/json;version=2",
        "application/problem+json",
        "application/*;q=0.5, application/json;q=0.000"
      })
  void acceptThatDoesNotAdmitTheTypeIsA406(String accept) {
    TestResponse response =
        TestHandler.call(TestEvent.single("GET", "/").header("accept", accept), request -> {
          AlbHandler.produces(request, "application/json");
          return AlbResponse.noContent();
        });
    assertThat(response.status()).isEqualTo(406);
    assertThat(response.problem().get("detail").textValue()).contains("application/json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/csv | text/csv",
        "text/csv;q=0.5, application/json | application/json",
        "text/csv, application/json;q=0.5 | text/csv",
        "*/* | application/json",
        "*/*, text/csv;q=0.9 | application/json",
        "text/* , */*;q=0.1 | text/csv",
        "application/json;q=0.2, text/csv;q=0.20 | application/json",
        "application/json;q=0, */* | text/csv",
        "text/csv;header=present;q=0.9, application/json;q=0.8 | application/json"
      })
  void weightsAndThenOrderChoose(String accept, String chosen) {
    TestResponse response = TestHandler.call(
        TestEvent.single("GET", "/").header("accept", accept),
        request -> AlbResponse.ok(AlbHandler.produces(request, "application/json", "text/csv")));
    assertThat(response.text()).isEqualTo(chosen);
  }

  @Test
  void missingAcceptAdmitsEverythingAndSeveralLinesAreOne() {
    assertThat(TestHandler.call(TestEvent.single("GET", "/"), request -> {
              AlbHandler.produces(request, "a/b");
              return AlbResponse.ok(AlbHandler.produces(request, "a/b", "c/d"));
            })
            .text())
        .isEqualTo("a/b");
    TestEvent event = TestEvent.multi("GET", "/").header("accept", "text/html", "text/csv;q=0.1");
    assertThat(TestHandler.call(
                event, request -> AlbResponse.ok(AlbHandler.produces(request, "a/b", "text/csv")))
            .text())
        .isEqualTo("text/csv");
  }
}
