package dev.albroute.binding;

import static dev.albroute.binding.ConversionsTest.convert;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.albroute.AlbResponse;
import dev.albroute.TestEvent;
import dev.albroute.TestHandler;
import dev.albroute.TestResponse;
import dev.albroute.json.JsonException;
import dev.albroute.json.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How values of a request become parameters. */
class RequestBindingTest {

  @Test
  void absentValueIsRequiredUnlessThereIsADefault() {
    assertThat(convert(null, RequestBinding::asInt)).isEqualTo("is required");
    assertThat(convert(null, RequestBinding::asString)).isEqualTo("is required");
    assertThat(convert(null, RequestBinding::asDouble)).isEqualTo("is required");
    assertThat(convert(null, RequestBinding::asBoolean)).isEqualTo("is required");
    assertThat(convert(null, RequestBinding::asChar)).isEqualTo("is required");
    assertThat(convert(null, RequestBinding::asUUID)).isEqualTo("is required");
    assertThat(convert(null, RequestBinding::asBigDecimal)).isEqualTo("is required");
    assertThat(convert(null, RequestBinding::required)).isEqualTo("is required");
    assertThat(convert(null, bind -> bind.orDefault("20").asInt())).isEqualTo("= 20");
    assertThat(convert("3", bind -> bind.orDefault("20").asInt())).isEqualTo("= 3");
    assertThat(convert("", bind -> bind.orDefault("20").asInt())).startsWith("expected an integer");
    assertThat(convert(null, RequestBinding::present)).isEqualTo("= false");
    assertThat(convert("", RequestBinding::present)).isEqualTo("= true");
    assertThat(convert(null, bind -> bind.orDefault("x").present())).isEqualTo("= true");
  }

  @Test
  void generatedConversionsRejectWhatTheyDoNotKnow() {
    Function<RequestBinding, Object> status = bind -> {
      switch (bind.value()) {
        case "NEW":
          return "NEW";
        default:
          bind.reject("one of NEW, SHIPPED");
          return null;
      }
    };
    assertThat(convert("NEW", status)).isEqualTo("= NEW");
    assertThat(convert("x", status)).isEqualTo("expected one of NEW, SHIPPED, found \"x\"");
    assertThat(convert(null, status)).isEqualTo("is required");
    assertThat(convert("x".repeat(1000), status)).hasSizeLessThan(120).endsWith("xxx...\"");
  }

  @Test
  void malformedEncodingIsOneFailureOfItsParameter() {
    assertThat(convert("%zz", RequestBinding::asInt)).contains("percent-encoding");
    assertThat(convert("%zz", bind -> bind.orDefault("1").asInt())).contains("percent-encoding");
    assertThat(convert(
            "%zz",
            bind -> {
              bind.next();
              return bind.next();
            }))
        .contains("percent-encoding");
  }

  @Test
  void valuesComeFromAllPlaces() {
    TestEvent event = TestEvent.multi("POST", "/orders/7%2F8/a/b%20c")
        .query("q", "1", "2")
        .header("x-h", "3", "4")
        .header("cookie", "c=5")
        .header("content-type", "application/x-www-form-urlencoded")
        .base64("f=6&f=7".getBytes(StandardCharsets.UTF_8));
    TestResponse response = TestHandler.call(event, request -> {
      RequestBinding bind = new RequestBinding(request);
      String text = bind.path("id", 1).asString()
          + " " + bind.rest("rest", 2).asString()
          + " " + bind.rest("none", 4).asString()
          + " " + bind.query("q").asInt()
          + " " + bind.header("X-H").asInt()
          + " " + bind.cookie("c").asInt()
          + " " + bind.form("f").asInt()
          + " " + all(bind.query("q"))
          + all(bind.header("X-H"))
          + all(bind.cookie("c"))
          + all(bind.cookie("absent"))
          + all(bind.form("f"))
          + all(bind.path("id", 1))
          + all(bind.rest("rest", 2))
          + all(bind.rest("none", 4))
          + all(bind.query("absent"))
          + all(bind.query("absent").orDefault("d"))
          + all(bind.query("q").orDefault("d"));
      bind.check();
      return AlbResponse.ok(text);
    });
    assertThat(response.text())
        .isEqualTo("7/8 a/b c  2 4 5 7 [1, 2][3, 4][5][][6, 7][7/8][a, b c][][][d][1, 2]");
  }

  private static List<String> all(RequestBinding bind) {
    List<String> values = new ArrayList<>();
    while (bind.next()) {
      values.add(bind.asString());
    }
    return values;
  }

  @Test
  void everyFailureIsInOneAnswer() {
    TestEvent event = TestEvent.multi("POST", "/orders/x")
        .query("limit", "ten")
        .query("status", "NEW", "old", "OLD")
        .header("cookie", "a=1")
        .json("{\"items\":[{\"quantity\":\"two\"}],\"name\":7}");
    TestResponse response = TestHandler.call(event, request -> {
      RequestBinding bind = new RequestBinding(request);
      bind.path("id", 1).asUUID();
      bind.query("limit").asInt();
      for (bind.query("status"); bind.next(); ) {
        if (!bind.value().equals("NEW")) {
          bind.reject("NEW");
        }
      }
      bind.header("x-key").asString();
      bind.cookie("session").required();
      readBody(bind);
      bind.check();
      return AlbResponse.noContent();
    });
    assertThat(response.status()).isEqualTo(400);
    JsonNode problem = response.problem();
    assertThat(problem.get("detail").textValue())
        .isEqualTo("path variable \"id\": expected a UUID, found \"x\" (and 7 more)");
    assertThat(problem.get("errors").toString())
        .isEqualTo(
            "[{\"in\":\"path\",\"name\":\"id\",\"detail\":\"expected a UUID, found \\\"x\\\"\"},"
                + "{\"in\":\"query\",\"name\":\"limit\",\"detail\":\"expected an integer from -2147483648 to 2147483647, found \\\"ten\\\"\"},"
                + "{\"in\":\"query\",\"name\":\"status\",\"detail\":\"expected NEW, found \\\"old\\\"\"},"
                + "{\"in\":\"query\",\"name\":\"status\",\"detail\":\"expected NEW, found \\\"OLD\\\"\"},"
                + "{\"in\":\"header\",\"name\":\"x-key\",\"detail\":\"is required\"},"
                + "{\"in\":\"cookie\",\"name\":\"session\",\"detail\":\"is required\"},"
                + "{\"in\":\"body\",\"pointer\":\"/items/0/quantity\",\"detail\":\"expected an integer, found \\\"two\\\"\"},"
                + "{\"in\":\"body\",\"pointer\":\"/name\",\"detail\":\"expected a string, found 7\"}]");
  }

  /** Reads {@code {"items":[{"quantity":1}],"name":""}} as generated code does. */
  private static void readBody(RequestBinding bind) {
    JsonReader json = bind.body();
    if (json == null) {
      return;
    }
    try {
      json.beginObject();
      while (json.nextProperty()) {
        if (json.nameText().equals("items")) {
          json.beginArray();
          while (json.nextElement()) {
            json.beginObject();
            while (json.nextProperty()) {
              json.readInt();
            }
          }
        } else {
          json.readString();
        }
      }
      bind.finish(json);
    } catch (JsonException e) {
      bind.fail(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\":\"x\"} | 204",
        "{\"name\":\"x\"} 1 | 400",
        "{\"name\":\"x\" | 400",
        "'' | 400",
        "{} | 204"
      })
  void bodyMustBeOneJsonValue(String body, int status) {
    TestEvent event = TestEvent.single("POST", "/").json(body);
    TestResponse response = TestHandler.call(event, request -> {
      RequestBinding bind = new RequestBinding(request);
      readBody(bind);
      bind.check();
      return AlbResponse.noContent();
    });
    assertThat(response.status()).isEqualTo(status);
    if (status == 400) {
      assertThat(response.problem().get("errors").get(0).get("in").textValue()).isEqualTo("body");
      assertThat(response.problem().get("detail").textValue()).startsWith("body");
    }
  }

  @Test
  void optionalBodyMayBeMissing() {
    TestHandler.Service service = request -> {
      RequestBinding bind = new RequestBinding(request);
      JsonReader json = bind.optionalBody();
      bind.check();
      return AlbResponse.ok(json == null ? "none" : json.readString());
    };
    assertThat(TestHandler.call(TestEvent.single("POST", "/"), service).text()).isEqualTo("none");
    assertThat(TestHandler.call(TestEvent.single("POST", "/").json("\"x\""), service)
            .text())
        .isEqualTo("x");
  }

  @Test
  void formFieldOfAnotherBodyIsA415() {
    TestEvent event = TestEvent.single("POST", "/").json("{}");
    TestResponse response = TestHandler.call(
        event, request -> AlbResponse.ok(new RequestBinding(request).form("f").asString()));
    assertThat(response.status()).isEqualTo(415);
  }
}
