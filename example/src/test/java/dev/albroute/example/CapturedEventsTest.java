package dev.albroute.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Events that were captured from real load balancers, where a folder of them stands beside the repository. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CapturedEventsTest {

  private static final Path CAPTURES = Path.of("..", "..", "shared", "alb", "captures");

  private final RequestStreamHandler function = function();

  /** The function in this JVM; integration tests have it in a process of its own. */
  RequestStreamHandler function() {
    return new EchoFunction();
  }

  @AfterAll
  void close() throws Exception {
    if (function instanceof AutoCloseable process) {
      process.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> echoesEveryCapturedRequest() throws IOException {
    assumeTrue(Files.isDirectory(CAPTURES), "no captured events beside the repository");
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(CAPTURES)) {
      for (Path file : files.sorted().toList()) {
        byte[] event = Files.readAllBytes(file);
        JsonNode json = Invocation.JSON.readTree(event);
        // One of them is a template with placeholders: its body says base64 and is none.
        if (json.has("httpMethod") && !json.get("httpMethod").textValue().startsWith("{")) {
          tests.add(
              DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(event, json)));
        }
      }
    }
    return tests.stream();
  }

  private void check(byte[] event, JsonNode json) {
    JsonNode echo = Invocation.answer(function, event).hasStatus(200).body();
    boolean multi = json.hasNonNull("multiValueHeaders");

    assertThat(echo.get("method")).isEqualTo(json.get("httpMethod"));
    assertThat(echo.get("path")).isEqualTo(json.get("path"));
    assertThat(echo.get("multiValue").booleanValue()).isEqualTo(multi);
    assertThat(values(echo.get("headers"), false))
        .isEqualTo(values(json.get(multi ? "multiValueHeaders" : "headers"), false));
    assertThat(values(echo.get("query"), false))
        .isEqualTo(values(
            json.get(multi ? "multiValueQueryStringParameters" : "queryStringParameters"), true));
    String body = json.path("body").asText("");
    byte[] bytes = json.path("isBase64Encoded").booleanValue()
        ? Base64.getDecoder().decode(body)
        : body.getBytes(StandardCharsets.UTF_8);
    assertThat(Base64.getDecoder().decode(echo.get("bodyBase64").textValue())).isEqualTo(bytes);
    assertThat(echo.get("targetGroupArn")).isEqualTo(json.at("/requestContext/elb/targetGroupArn"));
  }

  /** The values of an object by name, with the JDK's form decoder where they are still encoded. */
  private static Map<String, List<String>> values(JsonNode map, boolean encoded) {
    Map<String, List<String>> values = new TreeMap<>();
    if (map == null) {
      return values;
    }
    for (Map.Entry<String, JsonNode> entry : map.properties()) {
      List<String> list =
          values.computeIfAbsent(text(entry.getKey(), encoded), name -> new ArrayList<>());
      if (entry.getValue().isArray()) {
        entry.getValue().forEach(value -> list.add(text(value.textValue(), encoded)));
      } else {
        list.add(text(entry.getValue().textValue(), encoded));
      }
    }
    return values;
  }

  private static String text(String raw, boolean encoded) {
    return encoded ? URLDecoder.decode(raw, StandardCharsets.UTF_8) : raw;
  }
}
