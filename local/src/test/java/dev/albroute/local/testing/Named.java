package dev.albroute.local.testing;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A handler that answers with its name. */
public record Named(String name) implements RequestStreamHandler {

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    boolean multi =
        new String(input.readAllBytes(), StandardCharsets.UTF_8).contains("multiValueHeaders");
    String headers = multi
        ? "\"multiValueHeaders\":{\"content-type\":[\"text/plain\"]}"
        : "\"headers\":{\"content-type\":\"text/plain\"}";
    output.write(("{\"statusCode\":200," + headers + ",\"body\":\"" + name + "\"}")
        .getBytes(StandardCharsets.UTF_8));
  }
}
