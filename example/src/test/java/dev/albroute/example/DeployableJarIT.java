package dev.albroute.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.albroute.local.AlbEvents;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is deployed: how large it is, what is in it, and what the first request makes a fresh JVM load of it. */
class DeployableJarIT {

  private static final int LARGEST = 250_000;
  private static final int MOST_CLASSES = 40;

  @TempDir
  Path directory;

  @Test
  void isSmall() throws IOException {
    assertThat(Files.size(ManagedRuntime.JAR)).isLessThan(LARGEST);
  }

  @Test
  void holdsNothingThatARequestDoesNotNeed() throws IOException {
    try (JarFile jar = new JarFile(ManagedRuntime.JAR.toFile());
        Stream<JarEntry> entries = jar.stream()) {
      assertThat(entries.map(JarEntry::getName))
          .filteredOn(name -> name.endsWith(".class"))
          .allMatch(name -> name.startsWith("dev/albroute/")
              || name.startsWith("com/amazonaws/services/lambda/runtime/")
              || name.startsWith("org/crac/"))
          .noneMatch(name -> name.startsWith("dev/albroute/annotation/"));
    }
  }

  @Test
  void theFirstRequestLoadsFewClassesAndNoneOfAFailure() throws Exception {
    Path event = directory.resolve("event.json");
    Files.writeString(
        event,
        AlbEvents.post("/orders?source=app").body("application/json", """
            {"reference": "WEB-1", "priority": "EXPRESS", "customer": {"id": "cus-1", "name": "Zoë",
             "email": "zoe@example.com", "address": {"line1": "12 Harbour Road", "city": "Leith",
             "postcode": "EH6 6QN", "country": "GB"}},
             "items": [{"sku": "BK-1", "title": "Atlas", "quantity": 2, "unitPrice": 12.50}],
             "tags": ["gift"], "note": null, "gift": true}
            """).toJson());
    Path log = directory.resolve("classes.log");
    Path answer = directory.resolve("answer.json");
    String classPath = ManagedRuntime.JAR + File.pathSeparator + Path.of("target", "test-classes");
    Process process = new ProcessBuilder(
            ManagedRuntime.java(),
            "-Xlog:class+load:file=" + log,
            "-cp",
            classPath,
            FirstRequest.class.getName(),
            event.toString())
        .redirectOutput(answer.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    JsonNode response = new ObjectMapper().readTree(answer.toFile());
    assertThat(response.path("statusCode").asInt()).as("%s", response).isEqualTo(201);
    List<String> classes;
    try (Stream<String> lines = Files.lines(log)) {
      classes = lines
          .filter(line -> line.contains(ManagedRuntime.JAR.getFileName().toString()))
          .map(line -> line.replaceAll("^(\\[[^]]*])* *", "").replaceAll(" .*", ""))
          .toList();
    }
    assertThat(classes)
        .contains("dev.albroute.example.OrdersFunction")
        .hasSizeLessThanOrEqualTo(MOST_CLASSES)
        .doesNotContain("dev.albroute.HttpProblem", "dev.albroute.json.JsonException");
  }

  /** Answers one event in a JVM of its own. */
  static final class FirstRequest {

    private FirstRequest() {}

    public static void main(String[] arguments) throws IOException {
      PrintStream out = System.out;
      try (var event = Files.newInputStream(Path.of(arguments[0]))) {
        new OrdersFunction().handleRequest(event, out, null);
      }
    }
  }
}
