package dev.albroute;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Looks at requests from inside a service, where an assertion that fails would become a 500. */
final class SeenRequest {

  private SeenRequest() {}

  /** Looks at a request. */
  interface Look {
    void at(AlbRequest request) throws Exception;
  }

  /** Hands the request of an event to {@code look}, and asserts that nothing went wrong there. */
  static void see(TestEvent event, Look look) {
    see(event.bytes(), look);
  }

  static void see(byte[] event, Look look) {
    List<AssertionError> failed = new ArrayList<>();
    List<Boolean> seen = new ArrayList<>();
    TestHandler handler = TestHandler.of(request -> {
      seen.add(true);
      try {
        look.at(request);
      } catch (AssertionError e) {
        failed.add(e);
      }
      return AlbResponse.noContent();
    });
    TestContext context = new TestContext();
    TestResponse response = TestResponse.any(TestHandler.invoke(handler, event, context));
    if (!failed.isEmpty()) {
      throw failed.get(0);
    }
    assertThat(context.text()).isEmpty();
    assertThat(seen).hasSize(1);
    assertThat(response.status()).isEqualTo(204);
  }

  /** Asserts that bytes are refused as no event of a load balancer, for a reason. */
  static TestResponse refused(String event, String reason) {
    TestContext context = new TestContext();
    TestHandler handler = TestHandler.of(request -> AlbResponse.noContent());
    TestResponse response = TestResponse.any(
        TestHandler.invoke(handler, event.getBytes(StandardCharsets.UTF_8), context));
    assertThat(response.status()).isEqualTo(400);
    assertThat(response.problem().get("detail").textValue()).contains(reason);
    assertThat(context.text()).contains("not the event of an Application Load Balancer", reason);
    return response;
  }
}
