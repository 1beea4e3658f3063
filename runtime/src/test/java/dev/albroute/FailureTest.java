package dev.albroute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import dev.albroute.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is thrown, what the client sees of it, and what the log says. */
class FailureTest {

  @Test
  void exceptionOfTheServiceIsA500WithoutItsMessageAndAStackTraceInTheLog() {
    TestContext context = new TestContext();
    TestHandler handler = TestHandler.of(request -> {
      throw new IllegalStateException("secret-detail \"quoted\"");
    });
    TestEvent event = TestEvent.multi("GET", "/orders/7")
        .header("x-amzn-trace-id", "Root=1-67891233-abcdef012345678912345678");
    byte[] response = TestHandler.invoke(handler, event.bytes(), context);
    assertThat(new String(response, StandardCharsets.UTF_8))
        .doesNotContain("secret-detail", "IllegalState");
    assertThat(TestResponse.multi(response).problem().get("title").textValue())
        .isEqualTo("Internal Server Error");
    assertThat(context.text())
        .contains(
            "GET /orders/7",
            "1-67891233-abcdef012345678912345678",
            "java.lang.IllegalStateException: secret-detail",
            "at dev.albroute.FailureTest");
  }

  @Test
  void errorsOfTheServiceAreA500Too() {
    for (Error error : List.of(
        new StackOverflowError(),
        new AssertionError("a"),
        new NoClassDefFoundError("b"),
        new ExceptionInInitializerError())) {
      TestContext context = new TestContext();
      TestResponse response = TestHandler.send(
          TestHandler.of(request -> {
            throw error;
          }),
          TestEvent.single("GET", "/"),
          context);
      assertThat(response.status()).isEqualTo(500);
      assertThat(context.text()).contains(error.getClass().getName());
    }
    TestHandler deep = TestHandler.of(request -> AlbResponse.ok(depth(0)));
    assertThat(TestHandler.send(deep, TestEvent.single("GET", "/"), new TestContext())
            .status())
        .isEqualTo(500);
  }

  private static int depth(int n) {
    return n < 0 ? n : depth(n + 1) + 1;
  }

  @Test
  void errorOfTheVirtualMachineIsLeftToLambda() {
    TestHandler handler = TestHandler.of(request -> {
      if (request.path().equals("/")) {
        throw new OutOfMemoryError("made up");
      }
      return AlbResponse.ok("next");
    });
    assertThatExceptionOfType(OutOfMemoryError.class)
        .isThrownBy(
            () -> TestHandler.invoke(handler, TestEvent.single("GET", "/").bytes(), null));
    assertThat(TestHandler.send(handler, TestEvent.single("GET", "/x")).text()).isEqualTo("next");
  }

  @Test
  void failureWhileTheBodyIsWrittenIsA500AndNothingOfTheBodyLeaves() {
    TestContext context = new TestContext();
    TestHandler handler =
        TestHandler.of(request -> TestHandler.json(AlbResponse.ok("x"), (json, value) -> {
          json.beginObject();
          json.name("half");
          throw new IllegalStateException("secret-detail");
        }));
    byte[] response = TestHandler.invoke(handler, TestEvent.single("GET", "/").bytes(), context);
    assertThat(new String(response, StandardCharsets.UTF_8))
        .doesNotContain("half", "secret-detail");
    assertThat(TestResponse.single(response).status()).isEqualTo(500);
    assertThat(context.text()).contains("secret-detail");
  }

  @Test
  void malformedJsonBodyIsA400ThatSaysWhere() {
    TestHandler handler = TestHandler.of(request -> {
      JsonReader json = request.bodyReader();
      json.skipValue();
      json.end();
      return AlbResponse.noContent();
    });
    TestContext context = new TestContext();
    TestResponse response =
        TestHandler.send(handler, TestEvent.single("POST", "/").json("{\"a\":[1,}"), context);
    assertThat(response.status()).isEqualTo(400);
    assertThat(response.problem().get("detail").textValue()).contains("/a/1");
    assertThat(context.text()).isEmpty();
  }

  @Test
  void causeOfA5xxProblemIsLoggedAndNotShown() {
    TestContext context = new TestContext();
    TestResponse response = TestHandler.send(
        TestHandler.of(request -> {
          throw new HttpProblem(503, "The stock is not reachable", new IOException("secret-detail"))
              .header("retry-after", "5");
        }),
        TestEvent.single("GET", "/"),
        context);
    assertThat(response.status()).isEqualTo(503);
    assertThat(response.header("retry-after")).isEqualTo("5");
    assertThat(response.problem().get("detail").textValue())
        .isEqualTo("The stock is not reachable");
    assertThat(response.text()).doesNotContain("secret-detail");
    assertThat(context.text()).contains("503", "java.io.IOException: secret-detail");
    TestContext quiet = new TestContext();
    TestHandler.send(
        TestHandler.of(request -> {
          throw new HttpProblem(404, "no", new IOException("x"));
        }),
        TestEvent.single("GET", "/"),
        quiet);
    assertThat(quiet.text()).isEmpty();
  }

  @Test
  void logLineIsOneLineWhateverTheClientSends() {
    TestContext context = new TestContext();
    TestHandler handler = TestHandler.of(request -> AlbResponse.ok("x".repeat(2_000_000)));
    TestHandler.send(
        handler,
        TestEvent.single("G\nET", "/a\r\nAlbRoute: forged\u0085\u2028 " + "p".repeat(1000)),
        context);
    assertThat(context.text().trim())
        .doesNotContain("\n", "\r", "\u0085", "\u2028")
        .hasSizeLessThan(500);
  }

  @Test
  void brokenLoggerDoesNotBreakTheAnswer() throws IOException {
    TestHandler handler = TestHandler.of(request -> {
      throw new IllegalStateException();
    });
    for (LambdaLogger logger : new LambdaLogger[] {null, new BrokenLogger()}) {
      Context context = (Context) Proxy.newProxyInstance(
          getClass().getClassLoader(),
          new Class<?>[] {Context.class},
          (proxy, method, arguments) -> logger);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      handler.handleRequest(
          new ByteArrayInputStream(TestEvent.single("GET", "/").bytes()), out, context);
      assertThat(TestResponse.single(out.toByteArray()).status()).isEqualTo(500);
    }
  }

  private static final class BrokenLogger implements LambdaLogger {
    @Override
    public void log(String message) {
      throw new IllegalStateException("broken");
    }

    @Override
    public void log(byte[] message) {
      throw new IllegalStateException("broken");
    }
  }
}
