package dev.albroute.benchmarks.codecs;

import com.alibaba.fastjson2.JSON;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** From an answered order to the JSON string of a response: the others write the order to a string and then that. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EmbeddedWrite {

  /** A benchmark. */
  public EmbeddedWrite() {}

  @Benchmark
  public int albroute(Bodies bodies) {
    bodies.out.reset();
    bodies.output.reset(1_048_576);
    bodies.output.ascii("{\"body\":\"");
    CodecsApiJson.writeOrderView(bodies.writer.embedded(), bodies.view);
    bodies.output.ascii("\"}");
    bodies.out.write(bodies.output.buffer(), 0, (int) bodies.output.size());
    return bodies.out.size();
  }

  @Benchmark
  public int fastjson2(Bodies bodies) {
    bodies.out.reset();
    JSON.writeTo(bodies.out, new Carrier(JSON.toJSONString(bodies.view)));
    return bodies.out.size();
  }

  @Benchmark
  public int dslJson(Bodies bodies) throws IOException {
    bodies.out.reset();
    bodies.dslJsonWriter.reset();
    bodies.dslJson.serialize(bodies.dslJsonWriter, bodies.view);
    String text = bodies.dslJsonWriter.toString();
    bodies.dslJsonWriter.reset();
    bodies.dslJson.serialize(bodies.dslJsonWriter, new Carrier(text));
    bodies.dslJsonWriter.toStream(bodies.out);
    return bodies.out.size();
  }

  @Benchmark
  public int avajeJsonb(Bodies bodies) {
    bodies.out.reset();
    bodies.avajeCarrier.toJson(new Carrier(bodies.avajeView.toJson(bodies.view)), bodies.out);
    return bodies.out.size();
  }

  @Benchmark
  public int jackson(Bodies bodies) throws IOException {
    bodies.out.reset();
    bodies.mapper.writeValue(
        bodies.out, new Carrier(bodies.jacksonWriter.writeValueAsString(bodies.view)));
    return bodies.out.size();
  }
}
