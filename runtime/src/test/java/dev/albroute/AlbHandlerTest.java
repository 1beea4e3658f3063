package dev.albroute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import dev.albroute.json.JsonFailure;
import dev.albroute.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a handler does around the routes: methods, filters, failures, many threads. */
class AlbHandlerTest {

  /** {@code GET /orders}, {@code POST /orders}, {@code HEAD /head}, {@code GET /head}, {@code * /any}, {@code OPTIONS /own}. */
  private static class Routes extends AlbHandler {

    Routes(AlbFilter... filters) {
      super(filters);
    }

    @Override
    protected int route(String method, AlbRequest request) {
      String path = request.segmentCount() == 1 ? request.segment(0) : "";
      return switch (method + " " + path) {
        case "GET orders" -> 0;
        case "POST orders" -> 1;
        case "HEAD head" -> 2;
        case "GET head" -> 3;
        case "* any" -> 4;
        case "OPTIONS own" -> 5;
        case "PUT any" -> 6;
        default -> NO_ROUTE;
      };
    }

    @Override
    protected String[] methods() {
      return new String[] {"GET", "POST", "HEAD", "OPTIONS", "PUT", "*"};
    }

    @Override
    protected String template(int route) {
      return "/template" + route;
    }

    @Override
    protected AlbResponse<?> call(int route, AlbRequest request) {
      return AlbResponse.ok("route " + route).header("x-route", String.valueOf(route));
    }
  }

  private static TestResponse route(String method, String path) {
    return TestHandler.send(new Routes(), TestEvent.single(method, path));
  }

  @Test
  void methodAndPathChooseTheRoute() {
    assertThat(route("GET", "/orders").text()).isEqualTo("route 0");
    assertThat(route("POST", "/orders/").text()).isEqualTo("route 1");
    assertThat(route("PUT", "/any").text()).isEqualTo("route 6");
  }

  @Test
  void routeOfEveryMethodAnswersWhatNoOtherDoes() {
    for (String method : List.of("GET", "PROPFIND", "OPTIONS", "*", "get")) {
      assertThat(route(method, "/any").text()).isEqualTo("route 4");
    }
    assertThat(route("HEAD", "/any").header("x-route")).isEqualTo("4");
  }

  @Test
  void headIsAnsweredFromGetWithoutABody() {
    TestResponse response = route("HEAD", "/orders");
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.header("x-route")).isEqualTo("0");
    assertThat(response.body()).isEmpty();
    assertThat(route("HEAD", "/head").header("x-route"))
        .as("its own route comes first")
        .isEqualTo("2");
  }

  @Test
  void unknownPathIsA404WhateverTheMethod() {
    for (String method : List.of("GET", "POST", "HEAD", "OPTIONS", "TRACE")) {
      assertThat(route(method, "/nowhere").status()).isEqualTo(404);
    }
    assertThat(route("GET", "/nowhere").problem().get("title").textValue()).isEqualTo("Not Found");
  }

  @Test
  void unknownMethodIsA405ThatNamesTheOthers() {
    // RFC 9110, section 15.5.6: "The origin server MUST generate an Allow header field in a 405
    // response containing a list of the target resource's currently supported methods."
    TestResponse response = route("DELETE", "/orders");
    assertThat(response.status()).isEqualTo(405);
    assertThat(response.header("allow")).isEqualTo("GET, POST, HEAD, OPTIONS");
    assertThat(response.problem().get("status").intValue()).isEqualTo(405);
    assertThat(route("DELETE", "/head").header("allow")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(route("get", "/orders").status()).as("methods have case").isEqualTo(405);
  }

  @Test
  void optionsIsAnsweredFromTheRoutes() {
    TestResponse response = route("OPTIONS", "/orders");
    assertThat(response.status()).isEqualTo(204);
    assertThat(response.header("allow")).isEqualTo("GET, POST, HEAD, OPTIONS");
    assertThat(response.body()).isEmpty();
    assertThat(route("OPTIONS", "/own").text()).isEqualTo("route 5");
  }

  @Test
  void malformedPathIsA400() {
    assertThat(route("GET", "/%zz").status()).isEqualTo(400);
    assertThat(route("OPTIONS", "/%zz").status()).isEqualTo(400);
  }

  // Filters.

  @Test
  void filtersSurroundTheCallOutermostFirst() {
    List<String> steps = new ArrayList<>();
    AlbFilter outer = (request, next) -> {
      steps.add("outer in " + request.template());
      AlbResponse<?> response = next.proceed(request).header("x-outer", "1");
      steps.add("outer out " + response.status());
      return response;
    };
    AlbFilter inner = (request, next) -> {
      steps.add("inner in");
      AlbResponse<?> response = next.proceed(request);
      steps.add("inner out");
      return response;
    };
    TestResponse response =
        TestHandler.send(new Routes(outer, inner), TestEvent.multi("GET", "/orders"));
    assertThat(steps)
        .containsExactly("outer in /template0", "inner in", "inner out", "outer out 200");
    assertThat(response.header("x-outer")).isEqualTo("1");
    assertThat(response.text()).isEqualTo("route 0");
  }

  @Test
  void filterSeesResponsesAndNotExceptions() {
    List<Integer> statuses = new ArrayList<>();
    AlbFilter log = (request, next) -> {
      AlbResponse<?> response = next.proceed(request);
      statuses.add(response.status());
      return response.header("x-logged", "1");
    };
    TestHandler handler = TestHandler.of(
        request -> {
          switch (request.path()) {
            case "/problem":
              throw new HttpProblem(409);
            case "/failure":
              throw new IllegalStateException("secret-detail");
            default:
              return null;
          }
        },
        log);
    for (String path : List.of("/problem", "/failure", "/null")) {
      TestResponse response =
          TestHandler.send(handler, TestEvent.single("GET", path), new TestContext());
      assertThat(response.header("x-logged")).isEqualTo("1");
      assertThat(response.text()).doesNotContain("secret-detail");
    }
    TestHandler.send(new Routes(log), TestEvent.single("GET", "/nowhere"));
    TestHandler.send(new Routes(log), TestEvent.single("GET", "/%zz"));
    assertThat(statuses).containsExactly(409, 500, 500, 404, 400);
  }

  @Test
  void filterMayAnswerByItselfFailAndReplaceTheBody() {
    AlbFilter denied =
        (request, next) -> AlbResponse.status(401).header("www-authenticate", "Bearer");
    assertThat(TestHandler.send(new Routes(denied), TestEvent.single("GET", "/orders"))
            .status())
        .isEqualTo(401);
    AlbFilter failing = (request, next) -> {
      throw new IOException("secret-detail");
    };
    TestContext context = new TestContext();
    TestResponse failed =
        TestHandler.send(new Routes(failing), TestEvent.single("GET", "/orders"), context);
    assertThat(failed.status()).isEqualTo(500);
    assertThat(failed.text()).doesNotContain("secret-detail");
    assertThat(context.text()).contains("java.io.IOException: secret-detail");
    AlbFilter nothing = (request, next) -> null;
    assertThat(TestHandler.send(new Routes(nothing), TestEvent.single("GET", "/orders"), context)
            .status())
        .isEqualTo(500);
    AlbFilter upperCase = (request, next) -> {
      AlbResponse<?> response = next.proceed(request);
      return response.withBody(new String(response.bodyBytes(), StandardCharsets.UTF_8)
          .toUpperCase()
          .getBytes(StandardCharsets.UTF_8));
    };
    TestResponse replaced =
        TestHandler.send(new Routes(upperCase), TestEvent.single("GET", "/orders"));
    assertThat(replaced.text()).isEqualTo("ROUTE 0");
    assertThat(replaced.header("x-route")).isEqualTo("0");
  }

  @Test
  void templateIsNullWhereThereIsNoRoute() {
    List<String> templates = new ArrayList<>();
    AlbFilter look = (request, next) -> {
      templates.add(request.template());
      return next.proceed(request);
    };
    for (String path : List.of("/orders", "/nowhere", "/%zz")) {
      TestHandler.send(new Routes(look), TestEvent.single("GET", path));
    }
    assertThat(templates).containsExactly("/template0", null, null);
  }

  // Failures.

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
            "at dev.albroute.AlbHandlerTest");
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

  // Streams.

  @Test
  void responseIsWrittenWithOneCallAndNothingIsClosed() throws IOException {
    AtomicInteger writes = new AtomicInteger();
    OutputStream out = new OutputStream() {
      @Override
      public void write(int b) {
        throw new AssertionError("one byte at a time");
      }

      @Override
      public void write(byte[] bytes, int from, int length) {
        writes.incrementAndGet();
      }

      @Override
      public void close() {
        throw new AssertionError("closed");
      }
    };
    InputStream in = new ByteArrayInputStream(TestEvent.single("GET", "/").bytes()) {
      @Override
      public void close() {
        throw new AssertionError("closed");
      }
    };
    TestHandler.of(request -> AlbResponse.ok("x")).handleRequest(in, out, null);
    assertThat(writes).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8191, 8192, 8193, 1_000_000})
  void eventIsReadHoweverTheStreamHandsItOver(int chunk) throws IOException {
    String body = "0123456789".repeat(50_000);
    byte[] event = TestEvent.single("POST", "/").body(body).bytes();
    InputStream slow = new ByteArrayInputStream(event) {
      @Override
      public synchronized int read(byte[] bytes, int from, int length) {
        return super.read(bytes, from, Math.min(length, chunk));
      }

      @Override
      public synchronized int available() {
        return 0;
      }
    };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TestHandler.of(request -> AlbResponse.ok(request.bodyText())).handleRequest(slow, out, null);
    assertThat(TestResponse.single(out.toByteArray()).text()).isEqualTo(body);
  }

  @Test
  void unreadableInputIsA500AndUnwritableOutputIsThrown() {
    InputStream broken = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("secret-detail");
      }
    };
    TestContext context = new TestContext();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TestHandler handler = TestHandler.of(request -> AlbResponse.ok("x"));
    assertThatNoException().isThrownBy(() -> handler.handleRequest(broken, out, context));
    assertThat(TestResponse.single(out.toByteArray()).status()).isEqualTo(500);
    assertThat(context.text()).contains("secret-detail");
    OutputStream full = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("full");
      }
    };
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> handler.handleRequest(
            new ByteArrayInputStream(TestEvent.single("GET", "/").bytes()), full, null))
        .withMessage("full");
  }

  @Test
  void endlessInputIsRefused() throws IOException {
    InputStream endless = new InputStream() {
      @Override
      public int read() {
        return ' ';
      }

      @Override
      public int read(byte[] bytes, int from, int length) {
        Arrays.fill(bytes, from, from + length, (byte) ' ');
        return length;
      }
    };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TestHandler.of(request -> AlbResponse.ok("x")).handleRequest(endless, out, new TestContext());
    assertThat(TestResponse.single(out.toByteArray()).status()).isEqualTo(400);
  }

  @Test
  void malformedBodyReaderFailuresAreThoseOfTheBody() {
    TestResponse response =
        TestHandler.call(TestEvent.single("POST", "/").json("{\"a\":\"x\"}"), request -> {
          JsonReader json = request.bodyReader();
          json.beginObject();
          json.nextProperty();
          json.readInt();
          List<JsonFailure> failures = json.failures();
          return AlbResponse.ok(failures.get(0).toString());
        });
    assertThat(response.text()).startsWith("/a: expected an integer");
  }

  // Threads.

  @Test
  void eightThreadsShareAHandler() throws Exception {
    AtomicInteger running = new AtomicInteger();
    CountDownLatch allIn = new CountDownLatch(8);
    TestHandler handler = TestHandler.of(request -> {
      if (running.incrementAndGet() <= 8) {
        allIn.countDown();
        allIn.await();
      }
      String body = request.bodyText();
      Thread.yield();
      return AlbResponse.ok(request.queryParam("n") + " " + request.header("x-n") + " "
          + request.segment(0) + " " + body);
    });
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Boolean>> tasks = new ArrayList<>();
      for (int thread = 0; thread < 8; thread++) {
        long seed = thread;
        tasks.add(() -> {
          Random random = new Random(seed);
          for (int i = 0; i < 2_000; i++) {
            String n = Long.toHexString(random.nextLong());
            String body = (n + "\"\n").repeat(random.nextInt(200));
            TestEvent event =
                i % 2 == 0 ? TestEvent.single("POST", "/" + n) : TestEvent.multi("POST", "/" + n);
            event.query("n", n).header("x-n", n).body(body);
            TestResponse response = TestHandler.send(handler, event);
            assertThat(response.text()).isEqualTo(n + " " + n + " " + n + " " + body);
          }
          return true;
        });
      }
      for (Future<Boolean> result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void serviceMayCallTheHandlerAgain() {
    TestHandler[] handler = new TestHandler[1];
    handler[0] = TestHandler.of(request -> {
      String path = request.path();
      if (path.equals("/inner")) {
        return AlbResponse.ok("inner");
      }
      String inner =
          TestHandler.send(handler[0], TestEvent.single("GET", "/inner")).text();
      return AlbResponse.ok(request.path() + " " + inner + " " + request.header("x"));
    });
    assertThat(TestHandler.send(handler[0], TestEvent.single("GET", "/outer").header("x", "1"))
            .text())
        .isEqualTo("/outer inner 1");
  }
}
