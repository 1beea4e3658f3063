package dev.albroute.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.albroute.local.event.AlbEvent;
import dev.albroute.local.event.EventFactory;
import dev.albroute.local.event.HeaderMode;
import dev.albroute.local.testing.EventRecorder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Events and responses that were captured at real load balancers, where a folder with them stands beside the repository.
 * Every rule that they show has a test of its own here, so that nothing is lost without the folder.
 */
class SharedCapturesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path SHARED = Path.of(
          System.getProperty("albroute.captures", "../../shared/alb"))
      .toAbsolutePath()
      .normalize();

  @TestFactory
  Stream<DynamicTest> theRequestOfACaptureGivesTheSameEvent() throws IOException {
    return files("captures")
        // One is a response, one a template with placeholders.
        .filter(
            file -> !file.toString().contains("response") && !file.toString().contains("sam-cli"))
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> reproduce(file)));
  }

  @TestFactory
  Stream<DynamicTest> aResponseHasTheOutcomeInItsFileName() throws IOException {
    return files("responses")
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> answer(file)));
  }

  private static void reproduce(Path file) throws IOException {
    ObjectNode captured = (ObjectNode) JSON.readTree(file.toFile());
    for (HeaderMode mode : HeaderMode.values()) {
      if (!captured.has(mode.headersKey())) {
        continue;
      }
      ObjectNode actual = (ObjectNode) JSON.readTree(replay(captured, mode).toJson());
      ObjectNode expected = captured.deepCopy();
      expected.remove(List.of(mode.other().headersKey(), mode.other().queryKey()));
      ObjectNode headers = (ObjectNode) actual.path(mode.headersKey());
      headers.remove("content-length");
      if (headers.has("x-amzn-trace-id")) {
        headers.set("x-amzn-trace-id", captured.path(mode.headersKey()).path("x-amzn-trace-id"));
      }
      if (isHandMade(captured, mode)) {
        expected.put("body", base64(captured)).put("isBase64Encoded", true);
      }
      assertThat(actual).isEqualTo(expected);
    }
  }

  /** Made for documentation: a body without a type, which a real load balancer sends as base64. */
  private static boolean isHandMade(JsonNode captured, HeaderMode mode) {
    return !captured.path("body").textValue().isEmpty()
        && !captured.path(mode.headersKey()).has("content-type");
  }

  private static String base64(JsonNode captured) {
    return Base64.getEncoder().encodeToString(bytes(captured));
  }

  private static byte[] bytes(JsonNode captured) {
    return captured.path("body").textValue().getBytes(StandardCharsets.UTF_8);
  }

  private static AlbEvent replay(JsonNode captured, HeaderMode mode) {
    JsonNode headers = captured.path(mode.headersKey());
    String arn = captured.at("/requestContext/elb/targetGroupArn").textValue();
    if (headers.size() == 1) {
      return EventFactory.healthCheck(captured.path("path").textValue(), arn, mode);
    }
    StringBuilder target = new StringBuilder(captured.path("path").textValue());
    captured.path(mode.queryKey()).properties().forEach(parameter -> {
      for (JsonNode value : values(parameter.getValue())) {
        target
            .append(target.indexOf("?") < 0 ? '?' : '&')
            .append(parameter.getKey())
            .append('=')
            .append(value.textValue());
      }
    });
    String proto = text(headers, "x-forwarded-proto");
    AlbEvents request = AlbEvents.request(
            captured.path("httpMethod").textValue(), target.toString())
        .headerMode(mode)
        .targetGroupArn(arn)
        .listener(proto, Integer.parseInt(text(headers, "x-forwarded-port")))
        .from(text(headers, "x-forwarded-for"))
        .body(bytes(captured));
    for (Map.Entry<String, JsonNode> header : headers.properties()) {
      if (!header.getKey().startsWith("x-forwarded-")
          && !header.getKey().equals("x-amzn-trace-id")) {
        values(header.getValue())
            .forEach(value -> request.header(header.getKey(), value.textValue()));
      }
    }
    if (proto.equals("https")
        && !headers.has("connection")
        && captured.path("body").textValue().isEmpty()) {
      request.http2();
    }
    return request.toEvent();
  }

  private static void answer(Path file) throws IOException {
    String name = file.getFileName().toString();
    LocalAlbBuilder builder =
        LocalAlb.builder().handler(new EventRecorder(Files.readString(file))).log(exchange -> {});
    if (name.contains("multi_set_cookie")) {
      builder.multiValueHeaders();
    }
    try (AlbClient client = builder.client()) {
      AlbExchange exchange = client.get("/").send();
      exchange.assertStatus(name.endsWith("_200.json") ? 200 : 502);
      if (name.contains("octet_stream")) {
        exchange.assertHeader("content-type", "application/octet-stream");
      }
      if (name.contains("set_cookie")) {
        assertThat(exchange.headers("set-cookie")).hasSize(2);
      }
    }
  }

  private static Iterable<JsonNode> values(JsonNode value) {
    return value.isArray() ? value : List.of(value);
  }

  private static String text(JsonNode headers, String name) {
    JsonNode value = headers.path(name);
    return value.isArray() ? value.path(0).asText() : value.asText();
  }

  private static Stream<Path> files(String folder) throws IOException {
    Path directory = SHARED.resolve(folder);
    assumeTrue(Files.isDirectory(directory), () -> "There is no folder " + directory);
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }
}
