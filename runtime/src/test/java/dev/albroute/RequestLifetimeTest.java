package dev.albroute;

import static dev.albroute.SeenRequest.see;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The request as an object. */
class RequestLifetimeTest {

  @Test
  void requestIsOverWhenTheHandlerHasReturned() {
    List<AlbRequest> kept = new ArrayList<>();
    TestHandler.call(TestEvent.single("GET", "/"), request -> {
      kept.add(request);
      return AlbResponse.noContent();
    });
    assertThatIllegalStateException()
        .isThrownBy(() -> kept.get(0).path())
        .withMessageContaining("over");
  }

  @Test
  void attributesTravelWithTheRequest() {
    see(TestEvent.single("GET", "/"), request -> {
      assertThat(request.attribute("user")).isNull();
      request.attribute("user", "zoe");
      assertThat(request.attribute("user")).isEqualTo("zoe");
      request.attribute("user", null);
      assertThat(request.attribute("user")).isNull();
    });
  }
}
