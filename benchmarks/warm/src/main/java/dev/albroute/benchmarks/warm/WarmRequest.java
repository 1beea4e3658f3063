package dev.albroute.benchmarks.warm;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.albroute.benchmarks.driver.Handlers;
import dev.albroute.benchmarks.driver.Invocation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One request of a warm function, bytes in and bytes out, as the managed runtime calls it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WarmRequest {

  /** The class of the handler. */
  @Param("")
  public String handler = "";

  /** The files of the events, taken in turn, separated by the platform's path separator. */
  @Param("")
  public String events = "";

  private final Context context = new Invocation();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
  private RequestStreamHandler function = (in, out, context) -> {};
  private byte[][] bytes = {};
  private int next;

  /** A benchmark. */
  public WarmRequest() {}

  /** Makes the handler and reads the events. */
  @Setup
  public void start() throws ReflectiveOperationException, IOException {
    function = Handlers.load(handler);
    List<byte[]> read = new ArrayList<>();
    for (String event : events.split(File.pathSeparator, -1)) {
      read.add(Files.readAllBytes(Path.of(event)));
    }
    bytes = read.toArray(new byte[0][]);
  }

  /** Answers one event. */
  @Benchmark
  public int request() throws IOException {
    int i = next;
    next = i + 1 == bytes.length ? 0 : i + 1;
    // The runtime keeps its output buffer from one invocation to the next and makes a new input
    // stream for each.
    out.reset();
    function.handleRequest(new ByteArrayInputStream(bytes[i]), out, context);
    return out.size();
  }
}
