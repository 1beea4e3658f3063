package dev.albroute.benchmarks.codecs;

import com.alibaba.fastjson2.JSON;
import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.albroute.benchmarks.order.Order;
import dev.albroute.benchmarks.order.OrderService;
import dev.albroute.benchmarks.order.OrderView;
import dev.albroute.json.JsonReader;
import dev.albroute.json.Utf8Output;
import io.avaje.jsonb.Json;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The texts, the values and the libraries, each made once. */
@State(Scope.Thread)
@Json.Import({Order.class, OrderView.class, Carrier.class})
public class Bodies {

  private static final String ORDER = """
      {"reference":"WEB-20931","customer":{"id":"cus-5512","name":"Zoë O’Connor","email":"zoe@example.com",\
      "address":{"line1":"12 Harbour Road","city":"Leith","postcode":"EH6 6QN","country":"GB"}},\
      "priority":"EXPRESS","items":[\
      {"sku":"BK-10482","title":"Notebook, dotted, A5, 192 pages","quantity":1,"unitPrice":12.50},\
      {"sku":"PN-00317","title":"Gel pen 0.5 mm, black ink","quantity":8,"unitPrice":1.95},\
      {"sku":"DS-77120","title":"Desk lamp \\"Éclat\\", brass","quantity":3,"unitPrice":64.00},\
      {"sku":"CB-20993","title":"Cable, braided, 2 m","quantity":10,"unitPrice":8.75}],\
      "tags":["gift","fragile"],"note":"Ring twice\\nthen \\"knock\\"","gift":true}""";

  final ObjectMapper mapper = new ObjectMapper();
  final ObjectReader jacksonReader = mapper.readerFor(Order.class);
  final ObjectWriter jacksonWriter = mapper.writerFor(OrderView.class);
  final Jsonb jsonb = Jsonb.builder().build();
  final JsonType<Order> avajeOrder = jsonb.type(Order.class);
  final JsonType<OrderView> avajeView = jsonb.type(OrderView.class);
  final JsonType<Carrier> avajeCarrier = jsonb.type(Carrier.class);
  final DslJson<Object> dslJson =
      new DslJson<>(Settings.basicSetup().skipDefaultValues(true).includeServiceLoader());
  final JsonWriter dslJsonWriter = dslJson.newWriter();
  final JsonReader reader = new JsonReader();
  final Utf8Output output = new Utf8Output(4096);
  final dev.albroute.json.JsonWriter writer = new dev.albroute.json.JsonWriter(output);
  final ByteArrayOutputStream out = new ByteArrayOutputStream(4096);

  /** The order as UTF-8. */
  byte[] order = {};

  /** The order inside a JSON string inside an object, as it stands in an event. */
  byte[] embeddedOrder = {};

  /** Where ours removes the escapes of an embedded text, as its event reader does. */
  byte[] scratch = {};

  /** The answer to the order. */
  OrderView view = new OrderService().find("ord-7f3a91", java.util.List.of("items"), null);

  /** The texts. */
  public Bodies() {}

  /** Makes them and holds that all libraries read and write the same. */
  @Setup
  public void prepare() throws IOException {
    order = ORDER.getBytes(StandardCharsets.UTF_8);
    embeddedOrder = mapper.writeValueAsBytes(new Carrier(ORDER));
    scratch = new byte[embeddedOrder.length];
    view = new OrderService()
        .place(
            mapper.readValue(order, Order.class),
            "web",
            "Root=1-5c536348-3d683b8b04734faae651f476");
    PlainRead read = new PlainRead();
    Order expected = read.jackson(this);
    same(
        expected,
        read.albroute(this),
        read.avajeJsonb(this),
        read.dslJson(this),
        read.fastjson2(this));
    EmbeddedRead embedded = new EmbeddedRead();
    same(
        expected,
        embedded.albroute(this),
        embedded.avajeJsonb(this),
        embedded.dslJson(this),
        embedded.fastjson2(this),
        embedded.jackson(this));
    PlainWrite write = new PlainWrite();
    String text = written(write.jackson(this));
    same(
        mapper.readTree(text),
        mapper.readTree(written(write.albroute(this))),
        mapper.readTree(written(write.avajeJsonb(this))),
        mapper.readTree(written(write.dslJson(this))),
        mapper.readTree(written(write.fastjson2(this))));
    EmbeddedWrite embeddedWrite = new EmbeddedWrite();
    same(
        mapper.readTree(text),
        mapper.readTree(carried(embeddedWrite.albroute(this))),
        mapper.readTree(carried(embeddedWrite.avajeJsonb(this))),
        mapper.readTree(carried(embeddedWrite.dslJson(this))),
        mapper.readTree(carried(embeddedWrite.fastjson2(this))),
        mapper.readTree(carried(embeddedWrite.jackson(this))));
  }

  private String written(int length) {
    if (length != out.size()) {
      throw new IllegalStateException("Wrote " + out.size() + ", said " + length);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private String carried(int length) {
    return JSON.parseObject(written(length), Carrier.class).body();
  }

  private static void same(Object expected, Object... others) {
    for (Object other : others) {
      if (!expected.equals(other)) {
        throw new IllegalStateException("Differ:\n" + expected + "\n" + other);
      }
    }
  }
}
