package dev.albroute.local.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.albroute.local.AlbClient;
import dev.albroute.local.LocalAlb;
import dev.albroute.local.event.HeaderMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineTestKit;

class AlbExtensionTest {

  /** Counts its calls and the objects made of it. */
  public static final class Counter implements RequestStreamHandler {

    static int made;
    private int calls;

    public Counter() {
      made++;
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
        throws IOException {
      boolean multi =
          new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("multiValueHeaders");
      String headers = multi
          ? "\"multiValueHeaders\":{\"x-mode\":[\"multi\"]}"
          : "\"headers\":{\"x-mode\":\"single\"}";
      out.write(("{\"statusCode\":200," + headers + ",\"body\":\"" + ++calls + "\"}")
          .getBytes(StandardCharsets.UTF_8));
    }
  }

  @AlbFunction(value = Counter.class, headerMode = HeaderMode.MULTI_VALUE, timeoutSeconds = 5)
  @Nested
  class WithAnAnnotation {

    @Test
    void testsTakeTheClientTheLoadBalancerAndTheAddress(AlbClient client, LocalAlb alb, URI address)
        throws Exception {
      client.get("/").send().assertStatus(200).assertHeader("x-mode", "multi");
      assertThat(alb.uri()).isEqualTo(address);
      assertThat(HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
              .headers()
              .firstValue("x-mode"))
          .contains("multi");
    }

    @Nested
    class AndANestedClass {

      @Test
      void theLoadBalancerIsTheSame(AlbClient client) {
        client.get("/").send().assertStatus(200);
      }
    }
  }

  @Nested
  class WithAField {

    @RegisterExtension
    final AlbExtension alb = new AlbExtension(LocalAlb.builder().handler(new Counter()));

    @Test
    void theFieldGivesTheClient() {
      alb.client().get("/").send().assertBody("1").assertHeader("x-mode", "single");
      assertThat(alb.alb().port()).isPositive();
    }
  }

  @Test
  void theRequestsOfAFailedTestAreShownAndThePortIsClosedAfterwards() {
    EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(FailsOnPurpose.class))
        .execute()
        .testEvents()
        .failed()
        .stream()
        .forEach(event -> {
          Throwable failure = event
              .getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class)
              .getThrowable()
              .orElseThrow();
          assertThat(failure).hasMessage("of its own accord");
          assertThat(failure.getSuppressed()).hasSize(1);
          assertThat(failure.getSuppressed()[0].getMessage())
              .startsWith("1 requests")
              .contains("GET /seen HTTP/1.1")
              .contains("\"httpMethod\" : \"GET\"");
        });
    assertThat(FailsOnPurpose.ADDRESSES).hasSize(1);
    HttpRequest request =
        HttpRequest.newBuilder(FailsOnPurpose.ADDRESSES.get(0)).build();
    assertThatThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.discarding()))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(FailsOnPurpose.ALB::alb).isInstanceOf(IllegalStateException.class);
  }
}
