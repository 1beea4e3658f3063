package dev.albroute.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several invocations at once, as {@code AWS_LAMBDA_MAX_CONCURRENCY} asks for. */
@Timeout(60)
class ConcurrentInvocationsTest {

  @Test
  void asManyInvocationsRunAtOnceAsTheEnvironmentSays() throws IOException {
    int concurrency = 4;
    CyclicBarrier together = new CyclicBarrier(concurrency);
    Queue<String> failures = new ConcurrentLinkedQueue<>();
    try (ScriptedRuntimeApi api = new ScriptedRuntimeApi();
        CapturedLog log = new CapturedLog()) {
      // The answer depends on what is asked, since the order of the requests is open.
      int invocations = 40;
      AtomicInteger next = new AtomicInteger();
      for (int i = 0; i < 2 * invocations + 2 * concurrency; i++) {
        api.on(exchange -> {
          if (exchange.request().method().equals("POST")) {
            String id = exchange.request().target().split("/")[4];
            if (!exchange.request().text().equals("answer to " + id)) {
              failures.add(exchange.request().text() + " for " + id);
            }
            exchange.send(ScriptedRuntimeApi.answer(202, ""));
            return;
          }
          int number = next.getAndIncrement();
          String id = "r-" + number;
          exchange.send(
              number < invocations
                  ? ScriptedRuntimeApi.event(id, "Lambda-Runtime-Trace-Id: t-" + id + "\r\n", id)
                  : ScriptedRuntimeApi.answer(500, "no more"));
        });
      }
      api.start();
      System.clearProperty("com.amazonaws.xray.traceHeader");

      new CustomRuntime(Map.of(
              "AWS_LAMBDA_RUNTIME_API",
              api.authority(),
              "AWS_LAMBDA_MAX_CONCURRENCY",
              "" + concurrency))
          .serve((in, out, context) -> {
            String id = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            try {
              together.await(20, TimeUnit.SECONDS);
            } catch (Exception e) {
              failures.add(e.toString());
            }
            if (!id.equals(context.getAwsRequestId())
                || !("t-" + id).equals(context.getXrayTraceId())) {
              failures.add(id + " in the context of " + context.getAwsRequestId());
            }
            if (System.getProperty("com.amazonaws.xray.traceHeader") != null) {
              failures.add("a trace of one invocation for the whole process");
            }
            out.write(("answer to " + id).getBytes(StandardCharsets.UTF_8));
          });

      assertThat(failures).isEmpty();
      assertThat(log.lines())
          .filteredOn(line -> line.contains("answered 500 to next"))
          .hasSize(concurrency);
      assertThat(api.connections()).isEqualTo(concurrency);
      assertThat(api.lines().stream().filter(line -> line.endsWith("/response")).distinct())
          .hasSize(invocations);
    }
  }
}
