package dev.albroute.local.testing;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Answers with the path of the event. Needs nothing but the JDK, so that it can be served from a folder. */
public final class PathEcho implements RequestStreamHandler {

  private static final String KEY = "\"path\":\"";

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    String event = new String(input.readAllBytes(), StandardCharsets.UTF_8);
    int start = event.indexOf(KEY) + KEY.length();
    String path = event.substring(start, event.indexOf('"', start));
    output.write(("{\"statusCode\":200,\"headers\":{\"content-type\":\"text/plain\"},\"body\":\""
            + path + "\"}")
        .getBytes(StandardCharsets.UTF_8));
  }
}
