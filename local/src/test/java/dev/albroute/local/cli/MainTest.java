package dev.albroute.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.albroute.local.testing.Compiled;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir
  private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  @Test
  void generateEventPrintsAnEvent() throws Exception {
    assertThat(run(
            "generate-event",
            "--method",
            "POST",
            "--path",
            "/orders?raw=%2F",
            "--query",
            "name=a b&c",
            "--query",
            "name=2",
            "--header",
            "Content-Type: application/json",
            "--header",
            "x-a: b",
            "--body",
            "{\"a\":\"ü\"}"))
        .isZero();
    JsonNode event = JSON.readTree(out.toString());
    assertThat(event.path("httpMethod").textValue()).isEqualTo("POST");
    assertThat(event.path("path").textValue()).isEqualTo("/orders");
    assertThat(event.path("queryStringParameters"))
        .isEqualTo(JSON.readTree("{\"raw\":\"%2F\",\"name\":\"2\"}"));
    assertThat(event.at("/headers/x-a").textValue()).isEqualTo("b");
    assertThat(event.path("body").textValue()).isEqualTo("{\"a\":\"ü\"}");
    assertThat(event.path("isBase64Encoded").booleanValue()).isFalse();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void generateEventKnowsModesBodiesAndHealthChecks() throws Exception {
    Path file = Files.write(folder.resolve("body.bin"), new byte[] {1, 2, 3});
    assertThat(run(
            "generate-event",
            "--multi-value",
            "--https",
            "--body",
            "@" + file,
            "--target-group-arn",
            "arn:x"))
        .isZero();
    JsonNode event = JSON.readTree(out.toString());
    assertThat(event.path("body").textValue()).isEqualTo("AQID");
    assertThat(event.path("isBase64Encoded").booleanValue()).isTrue();
    assertThat(event.at("/multiValueHeaders/x-forwarded-proto/0").textValue()).isEqualTo("https");
    assertThat(event.at("/requestContext/elb/targetGroupArn").textValue()).isEqualTo("arn:x");

    run("generate-event", "--base64", "--header", "content-type: text/plain", "--body", "abc");
    assertThat(JSON.readTree(out.toString()).path("body").textValue()).isEqualTo("YWJj");

    run("generate-event", "--health-check", "--path", "/health", "--compact");
    assertThat(out.toString().strip()).doesNotContain("\n");
    assertThat(JSON.readTree(out.toString()).path("headers")).hasSize(1);
    assertThat(JSON.readTree(out.toString()).path("path").textValue()).isEqualTo("/health");
  }

  @Test
  void checkResponseSaysWhatIsWrong() throws IOException {
    Path bad =
        Files.writeString(folder.resolve("bad.json"), "{\"statusCode\":\"200\",\"body\":null}");
    assertThat(run("check-response", bad.toString())).isEqualTo(1);
    assertThat(out.toString())
        .contains("error   LambdaInvalidResponse: /statusCode is a string.")
        .contains("error   LambdaInvalidResponse: /body is null.")
        .contains("502 Bad Gateway");
    Path warned =
        Files.writeString(folder.resolve("warned.json"), "{\"statusCode\":200,\"body\":\"x\"}");
    assertThat(run("check-response", warned.toString())).isZero();
    assertThat(out.toString())
        .contains("warning /headers has no content-type")
        .contains("200 OK, 0 headers, 1 bytes");
    assertThat(run("check-response", "--strict", warned.toString())).isEqualTo(1);
    Path multi = Files.writeString(
        folder.resolve("multi.json"),
        "{\"statusCode\":200,\"multiValueHeaders\":{\"set-cookie\":[\"a=1\",\"b=2\"]}}");
    assertThat(run("check-response", "--multi-value", "--strict", multi.toString()))
        .isZero();
    assertThat(out.toString()).contains("2 headers");
  }

  @Test
  void invokePrintsTheAnswerAndJudgesIt() throws IOException {
    Compiled.hello(folder, "hello");
    Path event = folder.resolve("event.json");
    run("generate-event");
    Files.writeString(event, out.toString());
    assertThat(run(
            "invoke",
            "--handler",
            "com.acme.Hello",
            "--class-path",
            folder.toString(),
            "--event",
            event.toString()))
        .isZero();
    assertThat(out.toString().strip())
        .isEqualTo(
            "{\"statusCode\":200,\"headers\":{\"content-type\":\"text/plain\"},\"body\":\"hello 1\"}");
    assertThat(err.toString()).isEmpty();
    run("generate-event", "--multi-value");
    Files.writeString(event, out.toString());
    assertThat(run(
            "invoke",
            "--handler",
            "com.acme.Hello",
            "-cp",
            folder.toString(),
            "--event",
            event.toString()))
        .isZero();
    assertThat(err.toString()).contains("warning /headers is not read");
  }

  @Test
  void invokeTellsWhenTheFunctionFails() throws IOException {
    Compiled.compile(folder, "com.acme.Failing", """
        package com.acme;
        public class Failing {
          public Object handle(java.util.Map<String, Object> event) {
            throw new IllegalStateException("boom");
          }
        }
        """);
    Path event = Files.writeString(folder.resolve("event.json"), "{}");
    assertThat(run(
            "invoke",
            "--handler",
            "com.acme.Failing::handle",
            "-cp",
            folder.toString(),
            "--event",
            event.toString()))
        .isEqualTo(1);
    assertThat(err.toString())
        .contains("The function failed with java.lang.IllegalStateException: boom");
    assertThat(out.toString()).contains("\"errorType\":\"java.lang.IllegalStateException\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "serve", "generate-event", "invoke", "check-response"})
  void helpTeaches(String command) {
    assertThat(command.isEmpty() ? run("--help") : run(command, "--help")).isZero();
    assertThat(out.toString()).contains("Usage: albroute-local").hasLineCount((int)
        out.toString().lines().count());
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void theVersionNamesTheJava() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).contains("albroute-local").contains("Java " + Runtime.version());
  }

  @Test
  void wrongUsageIsExitCodeTwoAndOneSentence() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("serve")).isEqualTo(2);
    assertThat(err.toString()).contains("--handler").contains("See albroute-local serve --help");
    assertThat(run("servee")).isEqualTo(2);
    assertThat(err.toString()).contains("serve");
    assertThat(run("generate-event", "--header", "nocolon")).isEqualTo(2);
    assertThat(err.toString()).contains("--header takes NAME:VALUE and got \"nocolon\"");
    assertThat(run("serve", "--handler", "a.B", "--template", "t.yaml")).isEqualTo(2);
  }

  @Test
  void whatAUserCanMendIsASentenceAndNoStackTrace() throws IOException {
    Path event = Files.writeString(folder.resolve("event.json"), "{}");
    assertThat(run("check-response", "no-such-file.json")).isEqualTo(1);
    assertThat(err.toString().strip()).isEqualTo("There is no file no-such-file.json");
    assertThat(run(
            "invoke",
            "--handler",
            "com.acme.Nowhere",
            "--class-path",
            folder.toString(),
            "--event",
            event.toString()))
        .isEqualTo(1);
    assertThat(run(
            "serve",
            "--handler",
            "com.acme.Nowhere",
            "--class-path",
            folder.toString(),
            "--port",
            "0"))
        .isEqualTo(1);
    assertThat(err.toString())
        .contains("There is no class com.acme.Nowhere on the class path")
        .doesNotContain("\tat ");
    assertThat(run("serve", "--handler", "a.B", "--class-path", "no-such-folder"))
        .isEqualTo(1);
    assertThat(err.toString()).contains("There is no no-such-folder of the class path");
    assertThat(run("serve", "--template", "no-template.yaml")).isEqualTo(1);
    assertThat(err.toString()).contains("no-template.yaml");
  }
}
