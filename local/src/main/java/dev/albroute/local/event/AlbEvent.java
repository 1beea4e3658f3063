package dev.albroute.local.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.albroute.local.message.Octets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The event that a function behind a load balancer receives. Immutable.
 *
 * @param targetGroupArn the ARN of the target group that forwards
 * @param mode which pair of maps carries headers and query
 * @param httpMethod the method as the client wrote it
 * @param path the raw path
 * @param query the raw query parameters with all their values
 * @param headers the headers with lower-case names and all their values
 * @param body the body, or its base64; empty when there is none
 * @param base64Encoded whether {@code body} is base64
 */
public record AlbEvent(
    String targetGroupArn,
    HeaderMode mode,
    String httpMethod,
    String path,
    Map<String, List<String>> query,
    Map<String, List<String>> headers,
    String body,
    boolean base64Encoded) {

  private static final JsonFactory JSON = new JsonFactory();

  /** Copies the maps. */
  public AlbEvent {
    query = copy(query);
    headers = copy(headers);
  }

  private static Map<String, List<String>> copy(Map<String, List<String>> map) {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    map.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    return Collections.unmodifiableMap(copy);
  }

  /**
   * Writes the event as the function receives it, on one line.
   *
   * @return UTF-8 bytes of a JSON object
   */
  public Octets toOctets() {
    return write(false);
  }

  /**
   * Writes the event for a person.
   *
   * @return an indented JSON object
   */
  public String toJson() {
    return write(true).text();
  }

  /**
   * Encodes the body as base64, as a load balancer does with types that it does not know as text.
   *
   * @return this event, or one whose body is base64 where it was not
   */
  public AlbEvent withBase64Body() {
    return base64Encoded
        ? this
        : new AlbEvent(
            targetGroupArn,
            mode,
            httpMethod,
            path,
            query,
            headers,
            Octets.utf8(body).base64(),
            true);
  }

  private Octets write(boolean indented) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512 + body.length());
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      if (indented) {
        json.useDefaultPrettyPrinter();
      }
      write(json);
    } catch (IOException memoryHasNoIo) {
      throw new UncheckedIOException(memoryHasNoIo);
    }
    return Octets.of(bytes.toByteArray());
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("requestContext");
    json.writeObjectFieldStart("elb");
    json.writeStringField("targetGroupArn", targetGroupArn);
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("httpMethod", httpMethod);
    json.writeStringField("path", path);
    writeMap(json, mode.queryKey(), query);
    writeMap(json, mode.headersKey(), headers);
    json.writeStringField("body", body);
    json.writeBooleanField("isBase64Encoded", base64Encoded);
    json.writeEndObject();
  }

  private void writeMap(JsonGenerator json, String key, Map<String, List<String>> map)
      throws IOException {
    json.writeObjectFieldStart(key);
    for (Map.Entry<String, List<String>> entry : map.entrySet()) {
      List<String> values = entry.getValue();
      if (mode == HeaderMode.SINGLE_VALUE) {
        json.writeStringField(entry.getKey(), values.get(values.size() - 1));
        continue;
      }
      json.writeArrayFieldStart(entry.getKey());
      for (String value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
