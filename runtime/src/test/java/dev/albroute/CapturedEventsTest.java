package dev.albroute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Events that other projects captured or made up. They are not in this repository; the test runs
 * where the system property {@code albroute.captures} names a directory of them, or {@code
 * shared/alb/captures} stands beside the repository.
 */
class CapturedEventsTest {

  private static final Path DIRECTORY = Path.of(System.getProperty(
      "albroute.captures", Path.of("..", "..", "shared", "alb", "captures").toString()));

  @TestFactory
  List<DynamicTest> everyCapturedRequestIsAnswered() throws IOException {
    assumeTrue(Files.isDirectory(DIRECTORY), "no captured events here");
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files
          .filter(
              file -> file.toString().endsWith(".json") && !file.toString().contains("response"))
          .sorted()
          .map(file ->
              DynamicTest.dynamicTest(file.getFileName().toString(), () -> isAnswered(file)))
          .toList();
    }
  }

  private static void isAnswered(Path file) throws IOException {
    byte[] event = Files.readAllBytes(file);
    JsonNode tree = new ObjectMapper().readTree(event);
    boolean multi = tree.hasNonNull("multiValueHeaders");
    TestHandler handler = TestHandler.of(request -> {
      assertThat(request.isMultiValue()).isEqualTo(multi);
      assertThat(request.method()).isEqualTo(tree.get("httpMethod").textValue());
      assertThat(request.path()).isEqualTo(tree.get("path").textValue());
      assertThat(request.targetGroupArn())
          .isEqualTo(tree.at("/requestContext/elb/targetGroupArn").textValue());
      assertThat(request.headers())
          .isEqualTo(lists(tree.get(multi ? "multiValueHeaders" : "headers"), name -> name));
      assertThat(request.query())
          .isEqualTo(lists(
              tree.get(multi ? "multiValueQueryStringParameters" : "queryStringParameters"),
              text -> URLDecoder.decode(text, StandardCharsets.UTF_8)));
      assertThat(request.isHealthCheck()).isEqualTo(request.headers().size() == 1);
      if (!request.isHealthCheck()) {
        assertThat(request.header("x-forwarded-for")).isEqualTo(request.clientAddress());
        assertThat(request.header("X-Amzn-Trace-Id")).isEqualTo("Root=" + request.traceRoot());
      }
      return AlbResponse.ok("x");
    });
    TestContext context = new TestContext();
    byte[] response = TestHandler.invoke(handler, event, context);
    assertThat(context.text()).isEmpty();
    assertThat((multi ? TestResponse.multi(response) : TestResponse.single(response)).status())
        .isEqualTo(200);
  }

  private static Map<String, List<String>> lists(JsonNode map, UnaryOperator<String> decode) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    map.properties().forEach(field -> {
      List<String> values =
          lists.computeIfAbsent(decode.apply(field.getKey()), name -> new ArrayList<>());
      (field.getValue().isArray() ? field.getValue() : List.of(field.getValue()))
          .forEach(value -> values.add(decode.apply(value.textValue())));
    });
    return lists;
  }
}
