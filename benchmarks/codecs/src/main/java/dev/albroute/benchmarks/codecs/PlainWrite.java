package dev.albroute.benchmarks.codecs;

import com.alibaba.fastjson2.JSON;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** From an answered order to UTF-8 in a stream that is kept. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PlainWrite {

  /** A benchmark. */
  public PlainWrite() {}

  @Benchmark
  public int albroute(Bodies bodies) {
    bodies.out.reset();
    bodies.output.reset(1_048_576);
    CodecsApiJson.writeOrderView(bodies.writer.plain(), bodies.view);
    bodies.out.write(bodies.output.buffer(), 0, (int) bodies.output.size());
    return bodies.out.size();
  }

  @Benchmark
  public int fastjson2(Bodies bodies) {
    bodies.out.reset();
    JSON.writeTo(bodies.out, bodies.view);
    return bodies.out.size();
  }

  @Benchmark
  public int dslJson(Bodies bodies) throws IOException {
    bodies.out.reset();
    bodies.dslJsonWriter.reset();
    bodies.dslJson.serialize(bodies.dslJsonWriter, bodies.view);
    bodies.dslJsonWriter.toStream(bodies.out);
    return bodies.out.size();
  }

  @Benchmark
  public int avajeJsonb(Bodies bodies) {
    bodies.out.reset();
    bodies.avajeView.toJson(bodies.view, bodies.out);
    return bodies.out.size();
  }

  @Benchmark
  public int jackson(Bodies bodies) throws IOException {
    bodies.out.reset();
    bodies.jacksonWriter.writeValue(bodies.out, bodies.view);
    return bodies.out.size();
  }
}
