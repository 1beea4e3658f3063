package dev.albroute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.albroute.json.JsonFailure;
import dev.albroute.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

/** Streams in and out, and many threads. */
class InvocationTest {

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
          for (int i = 0; i < 500; i++) {
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
