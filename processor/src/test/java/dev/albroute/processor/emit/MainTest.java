package dev.albroute.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a generated main does, as a process that talks to a Runtime API. */
class MainTest {
  private static final String RUNTIME = "/2018-06-01/runtime/";
  private static final String IMPORTS =
      "package com.acme;\nimport dev.albroute.*;\nimport dev.albroute.annotation.*;\n";
  private static final String EVENT =
      "{\"requestContext\":{\"elb\":{\"targetGroupArn\":\"arn\"}},\"httpMethod\":\"GET\",\"path\":\"/hello\","
          + "\"queryStringParameters\":{},\"headers\":{},\"body\":\"\",\"isBase64Encoded\":false}";

  @TempDir
  Path directory;

  private final Map<String, String> posted = new ConcurrentHashMap<>();
  private HttpServer server;
  private int given;

  /** Gives one event, then closes the connection instead of an answer, at which a runtime ends. */
  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(RUNTIME, exchange -> {
      String path = exchange.getRequestURI().getPath().substring(RUNTIME.length());
      byte[] content = exchange.getRequestBody().readAllBytes();
      if (path.equals("invocation/next")) {
        exchange.getResponseHeaders().add("Lambda-Runtime-Aws-Request-Id", "7");
        byte[] event = EVENT.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(given++ == 0 ? 200 : 500, event.length);
        exchange.getResponseBody().write(event);
      } else {
        posted.put(path, new String(content, StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(202, -1);
      }
      exchange.close();
    });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aClassWithAMainIsAProgramThatServesInvocations() throws Exception {
    Api api = Api.compile(
        Compiler.JAVAC,
        directory,
        IMPORTS + "@AlbRoute\ninterface Api { @Get(\"/hello\") String hello(); }",
        IMPORTS
            + "@AlbRoute(main = true)\nclass Function extends ApiHandler {\n"
            + "  Function() { super(() -> \"from a class\"); }\n"
            + "}");

    run(api, "com.acme.FunctionMain");

    assertThat(answer("invocation/7/response").get("body").textValue()).isEqualTo("from a class");
  }

  @Test
  void anInterfaceWithAMainIsAProgramToo() throws Exception {
    Api api = Api.compile(
        Compiler.ECJ,
        directory,
        IMPORTS
            + "@AlbRoute(main = true)\ninterface Api {\n"
            + "  @Get(\"/hello\") default String hello() { return \"from an interface\"; }\n"
            + "}");

    run(api, "com.acme.ApiMain");

    assertThat(answer("invocation/7/response").get("body").textValue())
        .isEqualTo("from an interface");
  }

  @Test
  void aConstructorThatThrowsIsAnInitError() throws Exception {
    Api api =
        failing("Function() throws java.io.IOException { throw new java.io.IOException(\"no\"); }");

    int exitCode = run(api, "com.acme.FunctionMain");

    JsonNode error = answer("init/error");
    assertThat(error.get("errorType").textValue()).isEqualTo("java.io.IOException");
    assertThat(error.get("errorMessage").textValue()).isEqualTo("no");
    assertThat(exitCode).isEqualTo(1);
    assertThat(posted).hasSize(1);
  }

  @Test
  void aClassThatCannotBeInitializedIsAnInitError() throws Exception {
    Api api = failing("static final int PORT = Integer.parseInt(\"none\");");

    run(api, "com.acme.FunctionMain");

    assertThat(answer("init/error").get("errorType").textValue())
        .isEqualTo("java.lang.ExceptionInInitializerError");
  }

  private Api failing(String member) {
    return Api.compile(
        Compiler.JAVAC,
        directory,
        IMPORTS + "@AlbRoute\ninterface Api { @Get default String get() { return \"\"; } }",
        IMPORTS + "@AlbRoute(main = true)\nclass Function extends ApiHandler { " + member + " }");
  }

  private JsonNode answer(String path) throws IOException {
    assertThat(posted).containsKey(path);
    return Function.JSON.readTree(posted.get(path));
  }

  private int run(Api api, String main) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-cp",
        api.compilation().classes() + File.pathSeparator + System.getProperty("java.class.path"),
        main));
    InetSocketAddress address = server.getAddress();
    builder
        .environment()
        .put("AWS_LAMBDA_RUNTIME_API", address.getHostString() + ":" + address.getPort());
    Path log = directory.resolve("log");
    Process process =
        builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS))
          .as(Files.readString(log))
          .isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }
}
