package dev.albroute.benchmarks.codecs;

import com.alibaba.fastjson2.JSON;
import dev.albroute.benchmarks.order.Order;
import dev.albroute.json.JsonReader;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** From UTF-8 to an order. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PlainRead {

  /** A benchmark. */
  public PlainRead() {}

  @Benchmark
  public Order albroute(Bodies bodies) {
    JsonReader json = bodies.reader.reset(bodies.order, 0, bodies.order.length);
    Order order = CodecsApiJson.readOrder(json);
    json.end();
    return order;
  }

  @Benchmark
  public Order fastjson2(Bodies bodies) {
    return JSON.parseObject(bodies.order, Order.class);
  }

  @Benchmark
  public Order dslJson(Bodies bodies) throws IOException {
    return bodies.dslJson.deserialize(Order.class, bodies.order, bodies.order.length);
  }

  @Benchmark
  public Order avajeJsonb(Bodies bodies) {
    return bodies.avajeOrder.fromJson(bodies.order);
  }

  @Benchmark
  public Order jackson(Bodies bodies) throws IOException {
    return bodies.jacksonReader.readValue(bodies.order);
  }
}
