package dev.albroute.benchmarks.harness;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.BinaryNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Holds that every contender answers the same before anything is timed. */
final class Equality {

  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();
  private static final List<String> HEADERS = List.of("location", "cache-control", "x-crc");

  private static final int SHOWN = 2_000;

  /** What of an answer must be equal: what the client sees, headers that frameworks add aside. */
  private record Answer(int status, String mediaType, Map<String, String> headers, JsonNode body) {

    @Override
    public String toString() {
      String text = body.toString();
      return String.join(
          " ",
          Integer.toString(status),
          mediaType,
          headers.toString(),
          text.substring(0, Math.min(SHOWN, text.length())));
    }
  }

  private final Layout layout;
  private final Jdk jdk;

  Equality(Layout layout, Jdk jdk) {
    this.layout = layout;
    this.jdk = jdk;
  }

  /**
   * Lets each contender answer the events of those kinds once.
   *
   * @throws IllegalStateException if two answers differ
   */
  void check(List<Contender> contenders, List<String> kinds, List<Mode> modes)
      throws IOException, InterruptedException {
    List<String> differences = new ArrayList<>();
    for (String kind : kinds) {
      for (Mode mode : modes) {
        Contender first = null;
        Answer expected = null;
        for (Contender contender : contenders) {
          if (contender.isFloor() || !contender.serves(kind, mode)) {
            continue;
          }
          Answer answer = answer(contender, layout.event(kind, mode), mode);
          if (expected == null) {
            first = contender;
            expected = answer;
          } else if (!expected.equals(answer)) {
            differences.add(kind + ", " + mode.label + ":\n  " + first + ": " + expected + "\n  "
                + contender + ": " + answer);
          }
        }
        System.out.println("Same answers: " + kind + ", " + mode.label);
      }
    }
    if (!differences.isEmpty()) {
      throw new IllegalStateException("Answers differ.\n" + String.join("\n", differences));
    }
  }

  private Answer answer(Contender contender, Path event, Mode mode)
      throws IOException, InterruptedException {
    ColdProcess process = ColdProcess.run(
        jdk,
        List.of(),
        layout.coldPath(contender),
        contender.handler(),
        event,
        layout.work("logs").resolve(contender.name() + ".log").toFile());
    JsonNode answer = JSON.readTree(process.answer());
    Map<String, String> headers = headers(answer.path(mode.headers()));
    String type = headers.getOrDefault("content-type", "");
    int parameters = type.indexOf(';');
    String mediaType = (parameters < 0 ? type : type.substring(0, parameters)).trim();
    headers.keySet().retainAll(HEADERS);
    byte[] body = answer.path("body").asText().getBytes(StandardCharsets.UTF_8);
    if (answer.path("isBase64Encoded").asBoolean()) {
      body = Base64.getDecoder().decode(body);
    }
    JsonNode value =
        mediaType.equals("application/json") ? JSON.readTree(body) : BinaryNode.valueOf(body);
    return new Answer(answer.path("statusCode").asInt(), mediaType, headers, value);
  }

  private static Map<String, String> headers(JsonNode node) {
    Map<String, String> headers = new TreeMap<>();
    for (Map.Entry<String, JsonNode> header : node.properties()) {
      JsonNode value = header.getValue();
      headers.put(
          header.getKey().toLowerCase(Locale.ROOT),
          value.isArray() ? value.path(value.size() - 1).asText() : value.asText());
    }
    return headers;
  }
}
