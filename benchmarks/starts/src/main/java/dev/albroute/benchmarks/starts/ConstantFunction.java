package dev.albroute.benchmarks.starts;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.albroute.lambda.CustomRuntime;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Answers a constant: what a runtime costs by itself. */
public final class ConstantFunction implements RequestStreamHandler {

  private static final byte[] ANSWER =
      "{\"statusCode\":200,\"statusDescription\":\"200 OK\",\"isBase64Encoded\":false,\"headers\":{},\"body\":\"\"}"
          .getBytes(StandardCharsets.UTF_8);

  /** A constant function. */
  public ConstantFunction() {}

  /**
   * Runs it under the custom runtime.
   *
   * @param arguments none are known
   */
  public static void main(String[] arguments) {
    new CustomRuntime(System.getenv()).run(new ConstantFunction());
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    if (in.readAllBytes().length == 0) {
      throw new IOException("No event");
    }
    out.write(ANSWER);
  }
}
