package dev.albroute.local.testing;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A handler that keeps the events it gets and answers with a given payload. */
public final class EventRecorder implements RequestStreamHandler {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final byte[] payload;

  public EventRecorder() {
    this("{\"statusCode\":200}");
  }

  public EventRecorder(String payload) {
    this.payload = payload.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    events.add(JSON.readTree(input.readAllBytes()));
    output.write(payload);
  }

  public List<JsonNode> events() {
    return events;
  }

  public JsonNode event() {
    if (events.size() != 1) {
      throw new AssertionError("Expected one event and got " + events.size());
    }
    return events.get(0);
  }
}
