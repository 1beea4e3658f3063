package dev.albroute.local.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.ApplicationLoadBalancerRequestEvent;
import com.amazonaws.services.lambda.runtime.events.ApplicationLoadBalancerResponseEvent;
import dev.albroute.local.AlbClient;
import dev.albroute.local.LocalAlb;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandlerReferenceTest {

  /** A handler over the official event types. */
  public static final class Official
      implements RequestHandler<
          ApplicationLoadBalancerRequestEvent, ApplicationLoadBalancerResponseEvent> {

    @Override
    public ApplicationLoadBalancerResponseEvent handleRequest(
        ApplicationLoadBalancerRequestEvent event, Context context) {
      ApplicationLoadBalancerResponseEvent response = new ApplicationLoadBalancerResponseEvent();
      response.setStatusCode(201);
      response.setIsBase64Encoded(event.getIsBase64Encoded());
      response.setBody(event.getBody());
      if (event.getMultiValueHeaders() != null) {
        response.setMultiValueHeaders(Map.of("x-path", List.of(event.getPath())));
      } else {
        response.setHeaders(Map.of("x-path", event.getPath()));
      }
      return response;
    }
  }

  /** A base class that leaves its types to others. */
  public abstract static class Generic<T> implements RequestHandler<Map<String, Object>, T> {}

  /** Its types are found through the base class. */
  public static final class Bound extends Generic<Map<String, Object>> {

    @Override
    public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
      return Map.of("statusCode", 200, "headers", Map.of("x-path", event.get("path")));
    }
  }

  /** A record, which managed runtimes read too. */
  public record Narrow(String httpMethod, String path) {}

  /** Methods to be named. */
  public static final class Methods {

    public Map<String, Object> pojo(Narrow event, Context context) {
      return answer(event.httpMethod() + event.path() + context.getFunctionName());
    }

    public Map<String, Object> pojo(Narrow event) {
      return answer("the one with fewer parameters");
    }

    public Map<String, Object> alone(Narrow event) {
      return answer(event.path());
    }

    public Map<String, Object> nothing() {
      return answer("nothing");
    }

    public static Map<String, Object> fixed(Narrow event) {
      return answer("static");
    }

    public void stream(InputStream in, OutputStream out, Context context) throws IOException {
      in.readAllBytes();
      out.write("{\"statusCode\":200,\"headers\":{\"x-path\":\"stream\"}}"
          .getBytes(StandardCharsets.UTF_8));
    }

    public void stream2(InputStream in, OutputStream out) throws IOException {
      stream(in, out, null);
    }

    public Object nullResult(Narrow event) {
      return null;
    }

    public Object throwing(Narrow event) throws Exception {
      throw new ReflectiveOperationException("checked");
    }

    public void tooMany(String a, String b, String c) {}

    private static Map<String, Object> answer(String path) {
      return Map.of("statusCode", 200, "headers", Map.of("x-path", path));
    }
  }

  @Test
  void aHandlerOverTheOfficialEventTypesWorksInBothModes() {
    for (boolean multi : List.of(false, true)) {
      var builder = LocalAlb.builder().handlerClass(Official.class);
      if (multi) {
        builder.multiValueHeaders();
      }
      try (AlbClient client = builder.log(exchange -> {}).client()) {
        client
            .post("/a%20b")
            .body("text/plain", "grüße")
            .send()
            .assertStatus(201)
            .assertHeader("x-path", "/a%20b")
            .assertBody("grüße");
        client.post("/").form("a", "b").send().assertStatus(201).assertBody("a=b");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pojo=GET/xlocal-function",
        "alone=/x",
        "nothing=nothing",
        "fixed=static",
        "stream=stream",
        "stream2=stream"
      })
  void aMethodIsNamedAfterTwoColons(String methodAndAnswer) {
    String[] parts = methodAndAnswer.split("=");
    try (AlbClient client = client(Methods.class.getName() + "::" + parts[0])) {
      client.get("/x").send().assertStatus(200).assertHeader("x-path", parts[1]);
    }
  }

  @Test
  void typesAreFoundThroughBaseClasses() {
    try (AlbClient client = client(Bound.class.getName())) {
      client.get("/x").send().assertStatus(200).assertHeader("x-path", "/x");
    }
  }

  @Test
  void nullAndCheckedExceptionsAreBadGateways() {
    try (AlbClient client = client(Methods.class.getName() + "::nullResult")) {
      assertThat(client.get("/").send().assertStatus(502).findings().get(0).problem())
          .contains("null");
    }
    try (AlbClient client = client(Methods.class.getName() + "::throwing")) {
      assertThat(client.get("/").send().assertStatus(502).findings().get(0).problem())
          .contains("ReflectiveOperationException: checked");
    }
  }

  @Test
  void whatCannotBeAHandlerIsRefusedWithAReason() {
    assertThatThrownBy(() -> load("com.acme.Nowhere"))
        .hasMessageContaining("no class com.acme.Nowhere");
    assertThatThrownBy(() -> load("java.lang.String")).hasMessageContaining("implements neither");
    assertThatThrownBy(() -> load(Methods.class.getName() + "::absent"))
        .hasMessageContaining("no public method absent");
    assertThatThrownBy(() -> load(Methods.class.getName() + "::tooMany"))
        .hasMessageContaining("no public method tooMany");
    assertThatThrownBy(() -> load("::x")).hasMessageContaining("names no handler");
  }

  @Test
  void aClassWithoutAPublicConstructorFailsWhenItIsNeeded() {
    try (AlbClient client = LocalAlb.builder()
        .handlerClass(Hidden.class)
        .functionLog(Quiet.LOG)
        .log(e -> {})
        .client()) {
      assertThat(client.get("/").send().assertStatus(502).findings().get(0).problem())
          .contains("no public constructor without parameters");
    }
  }

  /** Needs something to be made. */
  public static final class Hidden implements RequestStreamHandler {

    public Hidden(String needed) {
      throw new UncheckedIOException(new IOException(needed));
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) {}
  }

  private static void load(String reference) {
    HandlerReference.parse(reference).load(HandlerReferenceTest.class.getClassLoader());
  }

  private static AlbClient client(String reference) {
    return LocalAlb.builder()
        .handlers(
            HandlerReference.parse(reference).load(HandlerReferenceTest.class.getClassLoader()))
        .functionLog(Quiet.LOG)
        .log(exchange -> {})
        .client();
  }

  private static final class Quiet {
    static final java.io.PrintStream LOG = new java.io.PrintStream(OutputStream.nullOutputStream());
  }
}
