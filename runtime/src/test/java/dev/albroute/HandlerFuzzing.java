package dev.albroute;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * What must hold for any handler and any bytes: nothing is thrown, the response is one that a load
 * balancer takes, in the mode of the event, the failure is never the handler's own, and it does not
 * take long. It is for fuzz targets of this module and of modules with generated handlers.
 */
public final class HandlerFuzzing {

  /** Far beyond what an event takes, with code that is instrumented for the first time and a busy machine. */
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(30);

  private static final ObjectMapper JACKSON = new ObjectMapper();

  private HandlerFuzzing() {}

  /** Hands the bytes to the handler and checks what comes back. */
  public static TestResponse answer(AlbHandler handler, byte[] event) {
    TestContext context = new TestContext();
    long start = System.nanoTime();
    byte[] response = TestHandler.invoke(handler, event, context);
    assertThat(System.nanoTime() - start).isLessThan(LONGEST);
    TestResponse answer = TestResponse.any(response);
    assertThat(answer.status()).as(context.text()).isNotEqualTo(500);
    assertThat(context.text()).doesNotContain("\tat ");
    JsonNode tree = parse(event);
    if (tree != null && !context.text().contains("not the event")) {
      boolean multi = tree.hasNonNull("multiValueHeaders");
      assertThat(new String(response, StandardCharsets.UTF_8).contains(",\"multiValueHeaders\":{"))
          .isEqualTo(multi);
    }
    return answer;
  }

  /** The event as jackson-databind reads it, null where it does not. */
  static JsonNode parse(byte[] event) {
    try {
      JsonNode tree = JACKSON.readTree(event);
      return tree != null && tree.isObject() ? tree : null;
    } catch (IOException e) {
      return null;
    }
  }
}
