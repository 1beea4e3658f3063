package dev.albroute.benchmarks.codecs;

import com.alibaba.fastjson2.JSON;
import dev.albroute.benchmarks.order.Order;
import dev.albroute.json.JsonNames;
import dev.albroute.json.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** From the JSON string of an event to an order: the others read the string first and then the order in it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EmbeddedRead {

  private static final JsonNames CARRIER = JsonNames.of("body");

  /** A benchmark. */
  public EmbeddedRead() {}

  @Benchmark
  public Order albroute(Bodies bodies) {
    byte[] text = bodies.embeddedOrder;
    JsonReader json = bodies.reader.reset(text, 0, text.length);
    json.beginObject();
    json.nextProperty(CARRIER, JsonReader.END);
    byte[] body = Objects.requireNonNull(json.readUtf8(bodies.scratch));
    json.reset(body, json.textStart(), json.textEnd());
    Order order = CodecsApiJson.readOrder(json);
    json.end();
    return order;
  }

  @Benchmark
  public Order fastjson2(Bodies bodies) {
    return JSON.parseObject(
        JSON.parseObject(bodies.embeddedOrder, Carrier.class).body(), Order.class);
  }

  @Benchmark
  public Order dslJson(Bodies bodies) throws IOException {
    byte[] text = bodies.embeddedOrder;
    Carrier carrier = bodies.dslJson.deserialize(Carrier.class, text, text.length);
    byte[] utf8 = carrier.body().getBytes(StandardCharsets.UTF_8);
    return bodies.dslJson.deserialize(Order.class, utf8, utf8.length);
  }

  @Benchmark
  public Order avajeJsonb(Bodies bodies) {
    return bodies.avajeOrder.fromJson(
        bodies.avajeCarrier.fromJson(bodies.embeddedOrder).body());
  }

  @Benchmark
  public Order jackson(Bodies bodies) throws IOException {
    return bodies.jacksonReader.readValue(
        bodies.mapper.readValue(bodies.embeddedOrder, Carrier.class).body());
  }
}
