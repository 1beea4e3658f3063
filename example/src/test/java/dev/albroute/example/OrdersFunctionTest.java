package dev.albroute.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import dev.albroute.example.Invocation.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrdersFunctionTest {

  private static final String TRACE = "Root=1-67891233-abcdef012345678912345678";

  private static final String ORDER = """
      {"reference":"WEB-77","customer":{"id":"cus-1","name":"Zoë \\"Z\\" O’Connor","email":"z@example.com",\
      "address":{"line1":"1 Quay","city":"Leith","postcode":"EH6","country":"GB"}},"priority":"EXPRESS",\
      "items":[{"sku":"A","title":"Book","quantity":3,"unitPrice":12.50},\
      {"sku":"B","title":"Pen","quantity":7,"unitPrice":0.1}],"tags":["x","y"],"note":"ring\\nthe bell","gift":true}""";

  private final RequestStreamHandler function = function();

  /** The function in this JVM; integration tests have it in a process of its own. */
  RequestStreamHandler function() {
    return new OrdersFunction();
  }

  @AfterEach
  void close() throws Exception {
    if (function instanceof AutoCloseable process) {
      process.close();
    }
  }

  @Test
  void placesAnOrder() {
    Answer answer = Invocation.of("POST", "/orders")
        .query("source", "app+%2B")
        .header("x-amzn-trace-id", TRACE)
        .json(ORDER)
        .on(function);

    answer.hasStatus(201);
    assertThat(answer.header("location")).isEqualTo("/orders/ord-web-77");
    assertThat(answer.header("content-type")).isEqualTo("application/json");
    JsonNode order = answer.body();
    assertThat(order.get("id").textValue()).isEqualTo("ord-web-77");
    assertThat(order.get("status").textValue()).isEqualTo("CREATED");
    assertThat(order.get("source").textValue()).isEqualTo("app +");
    assertThat(order.get("trace").textValue()).isEqualTo(TRACE);
    assertThat(order.get("customer").get("name").textValue()).isEqualTo("Zoë \"Z\" O’Connor");
    assertThat(order.get("priority").textValue()).isEqualTo("EXPRESS");
    assertThat(order.get("lines").get(0).get("lineTotal").decimalValue())
        .isEqualByComparingTo("37.5");
    assertThat(order.get("lines").get(1).get("lineTotal").decimalValue())
        .isEqualByComparingTo("0.7");
    assertThat(order.get("total").decimalValue()).isEqualByComparingTo("38.20");
    assertThat(order.get("currency").textValue()).isEqualTo("GBP");
  }

  @Test
  void takesTheSourceFromTheWebUnlessToldOtherwise() {
    Answer answer = Invocation.ofMultiValue("POST", "/orders").json(ORDER).on(function);

    assertThat(answer.hasStatus(201).body().get("source").textValue()).isEqualTo("web");
    assertThat(answer.json().has("headers")).isFalse();
  }

  @Test
  void namesEverythingThatIsWrongWithAnOrder() {
    Answer answer = Invocation.of("POST", "/orders").json("""
                {"reference":7,"customer":{"id":"c","name":"n","email":"e"},"priority":"SLOW",\
                "items":[{"sku":"A","title":"t","quantity":"two","unitPrice":1}]}""").on(function);

    answer.isProblem(400);
    assertThat(answer.body().get("errors").findValuesAsText("pointer"))
        .containsExactlyInAnyOrder(
            "/reference", "/customer/address", "/priority", "/items/0/quantity");
  }

  @Test
  void refusesAnOrderThatIsNotJson() {
    Invocation.of("POST", "/orders").json("{\"reference\":").on(function).isProblem(400);
    Invocation.of("POST", "/orders").on(function).isProblem(400);
    Invocation.of("POST", "/orders")
        .bytes("text/csv", new byte[] {1})
        .on(function)
        .isProblem(415);
  }

  @Test
  void namesTheItemWhoseConstructorRefusedIt() {
    Answer answer = Invocation.of("POST", "/orders")
        .json(ORDER.replace("\"quantity\":7", "\"quantity\":0"))
        .on(function);

    answer.isProblem(400);
    assertThat(answer.body().get("errors").findValuesAsText("pointer")).containsExactly("/items/1");
  }

  @Test
  void findsTheOrderThatTheStoreStartsWith() {
    Answer answer = Invocation.of("GET", "/orders/ord-7f3a91")
        .query("expand", "items")
        .header("x-amzn-trace-id", TRACE)
        .on(function);

    answer.hasStatus(200);
    assertThat(answer.header("cache-control")).isEqualTo("no-store");
    JsonNode order = answer.body();
    assertThat(order.get("reference").textValue()).isEqualTo("WEB-20931");
    assertThat(order.get("trace").textValue()).isEqualTo(TRACE);
    assertThat(order.get("lines")).hasSize(4);
    assertThat(order.get("total").decimalValue()).isEqualByComparingTo("134.75");
  }

  @Test
  void givesTheLinesOnlyWhenTheyAreExpanded() {
    Answer answer = Invocation.of("GET", "/orders/ord-7f3a91").on(function);

    assertThat(answer.hasStatus(200).body().has("lines")).isFalse();
    assertThat(answer.body().has("trace")).isFalse();
  }

  @Test
  void answersHeadWithoutContent() {
    Answer answer = Invocation.of("HEAD", "/orders/ord-7f3a91").on(function);

    assertThat(answer.hasStatus(200).bytes()).isEmpty();
    assertThat(answer.header("cache-control")).isEqualTo("no-store");
  }

  @Test
  void doesNotKnowOtherOrdersPathsAndMethods() {
    assertThat(Invocation.of("GET", "/orders/nobody")
            .on(function)
            .isProblem(404)
            .body()
            .get("detail")
            .textValue())
        .isEqualTo("There is no order nobody");
    Invocation.of("GET", "/elsewhere").on(function).isProblem(404);
    assertThat(Invocation.of("PATCH", "/orders")
            .on(function)
            .isProblem(405)
            .header("allow")
            .split(", "))
        .containsExactlyInAnyOrder("GET", "HEAD", "POST", "OPTIONS");
  }

  @Test
  void listsTheOrdersOfSomeStatuses() {
    Invocation.of("POST", "/orders").json(ORDER).on(function).hasStatus(201);

    assertThat(Invocation.of("GET", "/orders").on(function).body()).hasSize(2);
    assertThat(Invocation.of("GET", "/orders")
            .query("status", "SHIPPED")
            .on(function)
            .body())
        .hasSize(1);
    assertThat(Invocation.ofMultiValue("GET", "/orders")
            .query("status", "SHIPPED")
            .query("status", "CREATED")
            .on(function)
            .body())
        .hasSize(2);
    assertThat(Invocation.of("GET", "/orders").query("limit", "1").on(function).body())
        .hasSize(1);
    Answer wrong = Invocation.of("GET", "/orders")
        .query("status", "LOST")
        .query("limit", "many")
        .on(function);
    assertThat(wrong.isProblem(400).body().get("errors")).hasSize(2);
  }

  @Test
  void deletesAnOrderOnce() {
    Answer deleted = Invocation.of("DELETE", "/orders/ord-7f3a91").on(function);

    assertThat(deleted.hasStatus(204).bytes()).isEmpty();
    Invocation.of("DELETE", "/orders/ord-7f3a91").on(function).isProblem(404);
  }

  @Test
  void encodesTheReferenceInTheLocation() {
    Answer answer =
        Invocation.of("POST", "/orders").json(ORDER.replace("WEB-77", "A/B é")).on(function);

    assertThat(answer.hasStatus(201).header("location")).isEqualTo("/orders/ord-a%2Fb%20%C3%A9");
    Invocation.of("GET", answer.header("location")).on(function).hasStatus(200);
  }

  @Test
  void givesAnImageBackByteByByte() {
    byte[] image = new byte[100_000];
    new Random(7).nextBytes(image);
    CRC32 crc = new CRC32();
    crc.update(image);

    Answer answer = Invocation.of("PUT", "/images/7").bytes("image/png", image).on(function);

    assertThat(answer.hasStatus(200).bytes()).isEqualTo(image);
    assertThat(answer.header("content-type")).isEqualTo("application/octet-stream");
    assertThat(Long.parseLong(answer.header("x-crc"), 16)).isEqualTo(crc.getValue());
    byte[] text = "no image".getBytes(StandardCharsets.UTF_8);
    assertThat(Invocation.of("PUT", "/images/8")
            .bytes("text/plain", text)
            .on(function)
            .bytes())
        .isEqualTo(text);
  }
}
