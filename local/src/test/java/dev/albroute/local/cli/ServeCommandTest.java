package dev.albroute.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.albroute.local.testing.Compiled;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ServeCommandTest {

  private static final Pattern URL =
      Pattern.compile("Serving at (http://127\\.0\\.0\\.1:\\d+)/ \\(Ctrl-C stops\\)");

  @TempDir
  private Path folder;

  /** A command that serves in a thread of its own. */
  private static final class Serving implements AutoCloseable {

    private final ServeCommand command = new ServeCommand();
    private final StringWriter out = new StringWriter();
    private final CompletableFuture<Integer> exit;
    private final String url;

    Serving(String... arguments) throws InterruptedException {
      CommandLine line =
          Main.commandLine(command, new PrintWriter(out, true), new PrintWriter(out, true));
      String[] all =
          Stream.concat(Stream.of("--port", "0"), Arrays.stream(arguments)).toArray(String[]::new);
      exit = CompletableFuture.supplyAsync(() -> line.execute(all));
      waitFor(() -> exit.isDone() || URL.matcher(out.toString()).find());
      Matcher found = URL.matcher(out.toString());
      assertThat(found.find()).as(out.toString()).isTrue();
      url = found.group(1);
    }

    String get(String path) throws IOException, InterruptedException {
      return response(path).body();
    }

    HttpResponse<String> response(String path) throws IOException, InterruptedException {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
          .timeout(Duration.ofSeconds(60))
          .build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    String output() {
      return out.toString();
    }

    @Override
    public void close() {
      command.stop();
      assertThat(exit).succeedsWithin(Duration.ofSeconds(60)).isEqualTo(0);
    }
  }

  private static void waitFor(BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < 1200 && !condition.getAsBoolean(); i++) {
      Thread.sleep(50);
    }
  }

  @Test
  void aHandlerIsServedAndEachRequestIsALine() throws Exception {
    Compiled.hello(folder, "hello");
    Path accessLog = folder.resolve("access.log");
    try (Serving serving = new Serving(
        "--handler",
        "com.acme.Hello",
        "-cp",
        folder.toString(),
        "--access-log",
        accessLog.toString(),
        "-v")) {
      assertThat(serving.output()).contains("  * -> com.acme.Hello");
      assertThat(serving.get("/a?b=c")).isEqualTo("hello 1");
      waitFor(() -> serving.output().contains("hello 1\"}"));
      assertThat(serving.output())
          .containsPattern("\\d\\d:\\d\\d:\\d\\d\\.\\d{3} GET /a\\?b=c 200 \\d+\\.\\d ms 7 B")
          .contains("\"httpMethod\" : \"GET\"");
    }
    assertThat(Files.readString(accessLog)).contains("\"GET http://127.0.0.1:").hasLineCount(1);
  }

  @Test
  void changedClassesAreTakenAtTheNextRequest() throws Exception {
    Compiled.hello(folder, "first");
    try (Serving serving = new Serving("--handler", "com.acme.Hello", "-cp", folder.toString())) {
      assertThat(serving.get("/")).isEqualTo("first 1");
      assertThat(serving.get("/")).isEqualTo("first 2");
      Compiled.hello(folder, "second");
      waitFor(() -> serving.output().contains("has changed"));
      assertThat(serving.get("/")).isEqualTo("second 1");
      Files.delete(folder.resolve("com/acme/Hello.class"));
      waitFor(() -> serving.output().split("has changed", -1).length == 3);
      assertThat(serving.response("/").statusCode()).isEqualTo(502);
      assertThat(serving.output()).contains("There is no class com.acme.Hello");
      Compiled.hello(folder, "third");
      waitFor(() -> serving.output().split("has changed", -1).length == 4);
      assertThat(serving.get("/")).isEqualTo("third 1");
    }
  }

  @Test
  void withoutReloadTheClassesStay() throws Exception {
    Compiled.hello(folder, "first");
    try (Serving serving =
        new Serving("--handler", "com.acme.Hello", "-cp", folder.toString(), "--no-reload")) {
      assertThat(serving.get("/")).isEqualTo("first 1");
      Compiled.hello(folder, "second");
      Thread.sleep(1000);
      assertThat(serving.get("/")).isEqualTo("first 2");
    }
  }

  @Test
  void aTemplateIsServedWithItsRules() throws Exception {
    Compiled.hello(Files.createDirectory(folder.resolve("classes")), "hello");
    Path template = Files.writeString(folder.resolve("template.yaml"), """
            Parameters: {Prefix: {Type: String}}
            Resources:
              HelloFunction:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: com.acme.Hello
                  CodeUri: classes
                  Environment: {Variables: {TABLE: orders}}
              Group:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties: {TargetType: lambda, Targets: [{Id: !GetAtt HelloFunction.Arn}]}
              Rule:
                Type: AWS::ElasticLoadBalancingV2::ListenerRule
                Properties:
                  ListenerArn: arn
                  Priority: 7
                  Conditions: [{Field: path-pattern, Values: [!Sub "/${Prefix}/*"]}]
                  Actions: [{Type: forward, TargetGroupArn: !Ref Group}]
            """);
    try (Serving serving =
        new Serving("--template", template.toString(), "--parameter", "Prefix=shop")) {
      assertThat(serving.output())
          .contains("  7 path-pattern /shop/* -> HelloFunction")
          .contains("  default -> fixed-response")
          .contains("The environment of HelloFunction is not set here, start with it: TABLE=orders")
          .contains("warning /Resources/Group/Properties/Targets needs a permission");
      assertThat(serving.get("/shop/1")).isEqualTo("hello 1");
      assertThat(serving.response("/other").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aProcessIsServed() throws Exception {
    String command = String.join(
        " ",
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            "target/test-classes",
            "dev.albroute.local.testing.TinyRuntime"));
    try (Serving serving =
        new Serving("--command", command, "--env", "_HANDLER=from.the.command.Line")) {
      HttpResponse<String> response = serving.response("/");
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().firstValue("x-handler")).contains("from.the.command.Line");
    }
  }

  @Test
  void aRuntimeApiIsServedForAProcessOfOnesOwn() throws Exception {
    try (Serving serving = new Serving("--runtime-api", "0", "--timeout", "20")) {
      Matcher endpoint = Pattern.compile("AWS_LAMBDA_RUNTIME_API=(\\S+)").matcher(serving.output());
      assertThat(endpoint.find()).isTrue();
      ProcessBuilder builder = new ProcessBuilder(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-cp",
          "target/test-classes",
          "dev.albroute.local.testing.TinyRuntime");
      builder.environment().put("AWS_LAMBDA_RUNTIME_API", endpoint.group(1));
      Process process = builder.start();
      try {
        assertThat(serving.get("/")).isEqualTo(Long.toString(process.pid()));
      } finally {
        process.destroyForcibly().waitFor();
      }
    }
  }

  @Test
  void optionsReachTheLoadBalancer() throws Exception {
    Compiled.hello(folder, "hello");
    try (Serving serving = new Serving(
        "--handler",
        "com.acme.Hello",
        "-cp",
        folder.toString(),
        "--multi-value",
        "--https",
        "--xff-mode",
        "remove",
        "--health-check=/health",
        "--health-check-interval",
        "1",
        "-v")) {
      waitFor(() -> serving.output().contains("HEALTHY"));
      serving.get("/");
      waitFor(() -> serving.output().contains("isBase64Encoded"));
      assertThat(serving.output())
          .contains("\"x-forwarded-proto\" : [ \"https\" ]")
          .contains("\"x-forwarded-port\" : [ \"443\" ]")
          .doesNotContain("x-forwarded-for")
          .contains("warning /headers is not read");
    }
  }
}
