package dev.albroute.local.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.albroute.local.message.Octets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class InProcessFunctionTest {

  private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
  private final PrintStream log = new PrintStream(logged, true, StandardCharsets.UTF_8);

  @Test
  void aHandlerGetsTheEventAndItsOutputIsThePayload() throws Exception {
    RequestStreamHandler echo = (in, out, context) -> in.transferTo(out);
    try (InProcessFunction function = InProcessFunction.of(echo, FunctionSettings.DEFAULTS, log)) {
      assertThat(invoke(function, "{\"a\":1}"))
          .isEqualTo(new InvocationResult.Answered(Octets.utf8("{\"a\":1}")));
    }
  }

  @Test
  void theContextTellsAboutTheFunctionAndTheInvocation() throws Exception {
    FunctionSettings settings = FunctionSettings.DEFAULTS
        .withName("orders")
        .withTimeout(Duration.ofSeconds(7))
        .withMemory(1769);
    AtomicReference<Context> seen = new AtomicReference<>();
    RequestStreamHandler handler = (in, out, context) -> {
      seen.set(context);
      context.getLogger().log("hello");
      context.getLogger().log("bytes\n".getBytes(StandardCharsets.UTF_8));
    };
    String id = UUID.randomUUID().toString();
    try (InProcessFunction function = InProcessFunction.of(handler, settings, log)) {
      function
          .invoke(new Invocation(id, Octets.EMPTY, ""))
          .toCompletableFuture()
          .get(60, TimeUnit.SECONDS);
    }
    Context context = seen.get();
    assertThat(context.getAwsRequestId()).isEqualTo(id);
    assertThat(context.getFunctionName()).isEqualTo("orders");
    assertThat(context.getFunctionVersion()).isEqualTo("$LATEST");
    assertThat(context.getInvokedFunctionArn())
        .isEqualTo("arn:aws:lambda:us-east-1:123456789012:function:orders");
    assertThat(context.getMemoryLimitInMB()).isEqualTo(1769);
    assertThat(context.getLogGroupName()).isEqualTo("/aws/lambda/orders");
    assertThat(context.getLogStreamName()).isNotEmpty();
    assertThat(context.getRemainingTimeInMillis()).isBetween(1, 7000);
    assertThat(context.getIdentity()).isNull();
    assertThat(context.getClientContext()).isNull();
    assertThat(logged.toString(StandardCharsets.UTF_8)).isEqualTo("hello\nbytes\n");
  }

  @Test
  void whatAHandlerThrowsIsAFailureAndItsStackTraceIsLogged() throws Exception {
    for (Throwable thrown : List.of(
        new IllegalStateException("boom"), new IOException("boom"), new AssertionError("boom"))) {
      RequestStreamHandler handler = new Thrower(thrown);
      try (InProcessFunction function =
          InProcessFunction.of(handler, FunctionSettings.DEFAULTS, log)) {
        InvocationResult result = invoke(function, "{}");
        assertThat(result).isInstanceOfSatisfying(InvocationResult.Failed.class, failed -> {
          assertThat(failed.type()).isEqualTo(thrown.getClass().getName());
          assertThat(failed.message()).isEqualTo("boom");
          assertThat(failed.document().text())
              .contains("\"errorMessage\":\"boom\"")
              .contains("stackTrace");
        });
        assertThat(invoke(function, "{}")).isInstanceOf(InvocationResult.Failed.class);
      }
      assertThat(logged.toString(StandardCharsets.UTF_8))
          .contains(thrown.getClass().getName() + ": boom\n\tat ");
    }
  }

  private record Thrower(Throwable thrown) implements RequestStreamHandler {

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
        throws IOException {
      if (thrown instanceof IOException io) {
        throw io;
      }
      if (thrown instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) thrown;
    }
  }

  @Test
  void aTimeoutEndsTheInvocationAndInterruptsTheHandler() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    AtomicInteger calls = new AtomicInteger();
    RequestStreamHandler handler = (in, out, context) -> {
      if (calls.incrementAndGet() == 1) {
        try {
          Thread.sleep(60_000);
        } catch (InterruptedException expected) {
          interrupted.countDown();
        }
      }
    };
    FunctionSettings settings = FunctionSettings.DEFAULTS.withTimeout(Duration.ofSeconds(1));
    try (InProcessFunction function = InProcessFunction.of(handler, settings, log)) {
      assertThat(invoke(function, "{}"))
          .isEqualTo(new InvocationResult.TimedOut(Duration.ofSeconds(1)));
      assertThat(interrupted.await(60, TimeUnit.SECONDS)).isTrue();
      assertThat(invoke(function, "{}")).isInstanceOf(InvocationResult.Answered.class);
    }
  }

  @Test
  void callsOfOneObjectDoNotOverlap() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    RequestStreamHandler handler = (in, out, context) -> {
      most.accumulateAndGet(inside.incrementAndGet(), Math::max);
      pause(5);
      inside.decrementAndGet();
    };
    try (InProcessFunction function =
        InProcessFunction.of(handler, FunctionSettings.DEFAULTS, log)) {
      assertThat(invokeTogether(function, 20))
          .allMatch(InvocationResult.Answered.class::isInstance);
    }
    assertThat(most).hasValue(1);
  }

  @Test
  void environmentsAreMadeOnDemandAndUsedAgain() throws Exception {
    AtomicInteger made = new AtomicInteger();
    CountDownLatch together = new CountDownLatch(3);
    try (InProcessFunction function = InProcessFunction.onDemand(
        "test",
        () -> {
          made.incrementAndGet();
          return (in, out, context) -> {
            together.countDown();
            await(together);
          };
        },
        10,
        FunctionSettings.DEFAULTS,
        log)) {
      assertThat(invokeTogether(function, 3)).allMatch(InvocationResult.Answered.class::isInstance);
      assertThat(made).hasValue(3);
      invoke(function, "{}");
      invoke(function, "{}");
      assertThat(made).hasValue(3);
    }
  }

  @Test
  void moreInvocationsThanEnvironmentsAreThrottled() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    try (InProcessFunction function = InProcessFunction.onDemand(
        "test", () -> (in, out, context) -> await(release), 1, FunctionSettings.DEFAULTS, log)) {
      CompletableFuture<InvocationResult> first = start(function);
      assertThat(start(function).get(60, TimeUnit.SECONDS))
          .isEqualTo(new InvocationResult.Throttled(1));
      release.countDown();
      assertThat(first.get(60, TimeUnit.SECONDS)).isInstanceOf(InvocationResult.Answered.class);
    }
  }

  @Test
  void aHandlerThatCannotBeMadeIsAFailureAndTriedAgain() throws Exception {
    AtomicInteger attempts = new AtomicInteger();
    try (InProcessFunction function = InProcessFunction.onDemand(
        "test",
        () -> {
          if (attempts.incrementAndGet() == 1) {
            throw new IllegalStateException("no database");
          }
          return (in, out, context) -> out.write('1');
        },
        1,
        FunctionSettings.DEFAULTS,
        log)) {
      assertThat(invoke(function, "{}"))
          .isInstanceOfSatisfying(
              InvocationResult.Failed.class,
              failed -> assertThat(failed.message()).isEqualTo("no database"));
      assertThat(invoke(function, "{}")).isEqualTo(new InvocationResult.Answered(Octets.utf8("1")));
    }
  }

  @Test
  void aColdStartTakesItsTimeAndNoneOfTheInvocations() throws Exception {
    FunctionSettings settings = FunctionSettings.DEFAULTS
        .withTimeout(Duration.ofSeconds(1))
        .withColdStart(Duration.ofMillis(1200));
    AtomicInteger remaining = new AtomicInteger();
    RequestStreamHandler handler =
        (in, out, context) -> remaining.set(context.getRemainingTimeInMillis());
    try (InProcessFunction function =
        InProcessFunction.onDemand("test", () -> handler, 1, settings, log)) {
      long start = System.nanoTime();
      assertThat(invoke(function, "{}")).isInstanceOf(InvocationResult.Answered.class);
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isGreaterThan(Duration.ofMillis(1190));
      assertThat(remaining.get()).isPositive();
      assertThat(invoke(function, "{}")).isInstanceOf(InvocationResult.Answered.class);
    }
  }

  @Test
  void aTimeoutMustBePositive() {
    assertThatThrownBy(() -> FunctionSettings.DEFAULTS.withTimeout(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<InvocationResult> invokeTogether(InProcessFunction function, int count)
      throws Exception {
    List<CompletableFuture<InvocationResult>> started = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      started.add(start(function));
    }
    List<InvocationResult> results = new ArrayList<>();
    for (CompletableFuture<InvocationResult> future : started) {
      results.add(future.get(60, TimeUnit.SECONDS));
    }
    return results;
  }

  private static CompletableFuture<InvocationResult> start(InProcessFunction function) {
    return function
        .invoke(new Invocation(UUID.randomUUID().toString(), Octets.utf8("{}"), ""))
        .toCompletableFuture();
  }

  private static InvocationResult invoke(InProcessFunction function, String event)
      throws Exception {
    return function
        .invoke(new Invocation(UUID.randomUUID().toString(), Octets.utf8(event), ""))
        .toCompletableFuture()
        .get(60, TimeUnit.SECONDS);
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(60, TimeUnit.SECONDS);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }
}
