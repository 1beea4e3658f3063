package dev.albroute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
