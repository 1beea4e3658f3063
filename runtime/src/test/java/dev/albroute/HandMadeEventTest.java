package dev.albroute;

import static dev.albroute.SeenRequest.see;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Events that no load balancer sends, and that people make up. */
class HandMadeEventTest {

  private static final ObjectMapper JACKSON = new ObjectMapper();

  @Test
  void multiValueMapsWinWhereBothAreThere() {
    for (boolean multiFirst : new boolean[] {true, false}) {
      ObjectNode event = JACKSON.createObjectNode().put("httpMethod", "GET").put("path", "/");
      if (multiFirst) {
        putMultiValueMaps(event);
      }
      event.putObject("headers").put("cookie", "name1=value1").put("only-single", "1");
      event.putObject("queryStringParameters").put("k", "val2");
      if (!multiFirst) {
        putMultiValueMaps(event);
      }
      see(bytes(event), request -> {
        assertThat(request.isMultiValue()).isTrue();
        assertThat(request.cookies())
            .containsOnly(entry("name1", "value1"), entry("name2", "value2"));
        assertThat(request.header("only-single")).isNull();
        assertThat(request.queryParams("k")).containsExactly("val1", "val2");
      });
    }
  }

  private static void putMultiValueMaps(ObjectNode event) {
    event.putObject("multiValueHeaders").putArray("cookie").add("name1=value1").add("name2=value2");
    event.putObject("multiValueQueryStringParameters").putArray("k").add("val1").add("val2");
  }

  @Test
  void nullAndEmptyMultiValueMapsDoNotHideTheOthers() {
    for (int order = 0; order < 2; order++) {
      ObjectNode event = JACKSON.createObjectNode().put("httpMethod", "GET").put("path", "/");
      if (order == 0) {
        event.putNull("multiValueHeaders").putObject("multiValueQueryStringParameters");
      }
      event.putObject("headers").put("host", "h");
      event.putObject("queryStringParameters").put("k", "v");
      if (order == 1) {
        event.putNull("multiValueHeaders").putObject("multiValueQueryStringParameters");
      }
      see(bytes(event), request -> {
        assertThat(request.isMultiValue()).isFalse();
        assertThat(request.header("host")).isEqualTo("h");
        assertThat(request.queryParam("k")).isEqualTo("v");
      });
    }
  }

  @Test
  void eventWithoutMapsHasNoHeadersAndNoQuery() {
    see("{\"path\":\"\",\"httpMethod\":\"GET\"}".getBytes(StandardCharsets.UTF_8), request -> {
      assertThat(request.headers()).isEmpty();
      assertThat(request.query()).isEmpty();
      assertThat(request.path()).isEqualTo("/");
      assertThat(request.segmentCount()).isZero();
      assertThat(request.targetGroupArn()).isNull();
      assertThat(request.isMultiValue()).isFalse();
    });
  }

  @Test
  void nullsInMapsAreNoValues() {
    String event =
        "{\"path\":\"/\",\"httpMethod\":\"GET\",\"requestContext\":null,\"multiValueHeaders\":"
            + "{\"a\":null,\"b\":[null],\"c\":[],\"d\":[null,\"1\",null,\"2\"],\"e\":\"3\"},\"queryStringParameters\":{\"q\":null}}";
    see(event.getBytes(StandardCharsets.UTF_8), request -> {
      assertThat(request.headers())
          .containsOnly(entry("d", List.of("1", "2")), entry("e", List.of("3")));
      assertThat(request.header("a")).isNull();
      assertThat(request.queryParam("q")).isNull();
    });
  }

  @Test
  void unknownAndReorderedKeysAreFine() throws JsonProcessingException {
    ObjectNode original = TestEvent.multi("POST", "/orders")
        .query("a", "1")
        .header("host", "h")
        .body("b")
        .tree();
    original.putObject("unknown").putArray("deep").addObject().put("x", 1.5e300);
    ObjectNode context = (ObjectNode) original.get("requestContext");
    context.put("stage", "none");
    ((ObjectNode) context.get("elb")).put("zone", true);
    List<String> names = new ArrayList<>();
    original.fieldNames().forEachRemaining(names::add);
    for (int i = 0; i < names.size(); i++) {
      Collections.rotate(names, 1);
      ObjectNode event = JACKSON.createObjectNode();
      names.forEach(name -> event.set(name, original.get(name)));
      byte[] pretty = JACKSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(event);
      see(pretty, request -> {
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/orders");
        assertThat(request.queryParam("a")).isEqualTo("1");
        assertThat(request.header("host")).isEqualTo("h");
        assertThat(request.bodyText()).isEqualTo("b");
        assertThat(request.targetGroupArn()).isEqualTo(TestEvent.ARN);
      });
    }
  }

  @Test
  void ofARepeatedKeyTheLastOneCounts() {
    String event =
        "{\"httpMethod\":\"GET\",\"path\":\"/a\",\"headers\":{\"h\":\"1\",\"H\":\"2\",\"g\":\"x\",\"h\":\"3\"},"
            + "\"queryStringParameters\":{\"q\":\"1\",\"%71\":\"2\",\"q\":\"3\"},\"body\":\"one\",\"body\":\"two\","
            + "\"path\":\"/b\",\"httpMethod\":\"PUT\"}";
    see(event.getBytes(StandardCharsets.UTF_8), request -> {
      assertThat(request.method()).isEqualTo("PUT");
      assertThat(request.path()).isEqualTo("/b");
      assertThat(request.bodyText()).isEqualTo("two");
      assertThat(request.headers("h")).containsExactly("3");
      assertThat(request.headers())
          .containsOnly(entry("g", List.of("x")), entry("h", List.of("3")));
      assertThat(request.queryParams("q")).containsExactly("2", "3");
      assertThat(request.query()).containsOnly(entry("q", List.of("2", "3")));
    });
  }

  @Test
  void byteOrderMarkIsAccepted() {
    byte[] event = ("\uFEFF" + TestEvent.single("GET", "/orders")).getBytes(StandardCharsets.UTF_8);
    see(event, request -> assertThat(request.path()).isEqualTo("/orders"));
  }

  @Test
  void anyTokenIsAMethod() {
    for (String method : List.of(
        "GET",
        "PUT",
        "POST",
        "HEAD",
        "PATCH",
        "DELETE",
        "OPTIONS",
        "TRACE",
        "PROPFIND",
        "get",
        "GEt",
        "M-SEARCH",
        "X",
        "HEAT",
        "PATCHES",
        "OPTIONZ")) {
      TestHandler handler = TestHandler.of(request -> AlbResponse.ok(request.method()));
      TestResponse response = TestHandler.send(handler, TestEvent.single(method, "/"));
      assertThat(response.text()).isEqualTo(method.equals("HEAD") ? "" : method);
    }
  }

  private static byte[] bytes(ObjectNode event) {
    try {
      return JACKSON.writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
