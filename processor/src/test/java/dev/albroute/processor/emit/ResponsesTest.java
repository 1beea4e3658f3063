package dev.albroute.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What leaves for each kind of result, what is answered to what is not acceptable, and what to exceptions. */
class ResponsesTest {
  private static final String API = """
      package com.acme;

      import dev.albroute.AlbRequest;
      import dev.albroute.AlbResponse;
      import dev.albroute.HttpProblem;
      import dev.albroute.annotation.*;
      import java.io.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;

      @AlbRoute
      public interface ResultsApi {
        record Item(String name, int count) {}

        @Status(409)
        final class Conflict extends Exception {
          private static final long serialVersionUID = 1;
          public Conflict(String message) { super(message); }
        }

        @Status(422)
        class Unprocessable extends RuntimeException {
          private static final long serialVersionUID = 1;
          public Unprocessable(String message) { super(message); }
        }

        @Status(424)
        class FailedDependency extends Unprocessable {
          private static final long serialVersionUID = 1;
          public FailedDependency(String message) { super(message); }
        }

        @Status(503)
        final class Busy extends RuntimeException {
          private static final long serialVersionUID = 1;
          public Busy(String message) { super(message); }
        }

        @Get("/nothing") default void nothing() {}

        @Get("/accepted") @Status(202) default void accepted() {}

        @Get("/item") default Item item() { return new Item("a", 1); }

        @Post("/created") @Status(201) default Item created(Item item) { return item; }

        @Get("/maybe") default Optional<Item> maybe(@QueryParam boolean there) {
          return there ? Optional.of(new Item("b", 2)) : Optional.empty();
        }

        @Get("/maybe-int") default OptionalInt maybeInt(@QueryParam boolean there) {
          return there ? OptionalInt.of(7) : OptionalInt.empty();
        }

        @Get("/nullable") default @Nullable Item nullable(@QueryParam boolean there) {
          return there ? new Item("c", 3) : null;
        }

        @Get("/text") default String text() { return "Zoë"; }

        @Get("/maybe-text") default Optional<String> maybeText(@QueryParam boolean there) {
          return there ? Optional.of("there") : Optional.empty();
        }

        @Get("/bytes") default byte[] bytes() { return new byte[] {0, 1, (byte) 0xff}; }

        @Get("/stream") default InputStream stream() {
          return new ByteArrayInputStream(new byte[] {(byte) 0x80, 2});
        }

        @Get("/image") @Produces("image/png") default byte[] image() { return new byte[] {(byte) 0x89, 80}; }

        @Get("/response") default AlbResponse<Item> response() {
          return AlbResponse.of(207, new Item("d", 4)).header("x-more", "yes");
        }

        @Get("/typed") default AlbResponse<Item> typed() {
          return AlbResponse.ok(new Item("e", 5)).contentType("application/vnd.item+json");
        }

        @Get("/wild") default AlbResponse<? extends Item> wild() {
          return AlbResponse.ok(new Item("w", 1));
        }

        @Get("/anything") default AlbResponse<Object> anything() {
          return AlbResponse.ok(Map.of("k", List.of(1)));
        }

        @Get("/maybe-wild") default Optional<? extends Item> maybeWild(@QueryParam boolean there) {
          return there ? Optional.of(new Item("m", 2)) : Optional.empty();
        }

        @Get("/bodyless") default AlbResponse<Void> bodyless() {
          return AlbResponse.<Void>status(304).header("etag", "\\"1\\"");
        }

        @Get("/text-response") default AlbResponse<String> textResponse() {
          return AlbResponse.of(418, "teapot");
        }

        @Get("/number") default int number() { return 42; }

        @Get("/list") default List<? extends Item> list() { return List.of(new Item("f", 6)); }

        @Get("/several") @Produces({"application/json", "application/vnd.item+json"})
        default Item several() { return new Item("g", 7); }

        @Get("/conflict") default Item conflict() throws Conflict { throw new Conflict("sold out"); }

        @Get("/unprocessable") default void unprocessable(@QueryParam boolean dependency)
            throws Unprocessable, FailedDependency {
          throw dependency ? new FailedDependency("of another") : new Unprocessable("no");
        }

        @Get("/busy") default Item busy() throws Busy { throw new Busy("secret"); }

        @Get("/io") default String io() throws IOException { throw new IOException("secret"); }

        @Get("/runtime") default String runtime() { throw new IllegalStateException("secret"); }

        @Get("/problem") default String problem() { throw new HttpProblem(410, "gone for good"); }

        @Put("/upload") @Consumes("text/csv") default String upload(@Body String csv) { return csv; }

        @Put("/blob") default byte[] blob(@Body byte[] bytes) { return bytes; }

        @Put("/pipe") default byte[] pipe(@Body InputStream in) throws IOException { return in.readAllBytes(); }

        @Post("/optional-body") default String optionalBody(Optional<Item> item) {
          return item.map(Item::name).orElse("none");
        }

        @Post("/nullable-body") default String nullableBody(@Nullable Item item) {
          return item == null ? "none" : item.name();
        }

        @Post("/many/{id}")
        default String many(int id, @QueryParam int limit, @HeaderParam("x-when") java.time.Instant when,
            @CookieParam UUID session, Item item) {
          return "";
        }

        @Get("/request") default String request(AlbRequest request) { return request.method() + request.path(); }

        @Get("/context") default String context(com.amazonaws.services.lambda.runtime.Context context) {
          return String.valueOf(context);
        }
      }
      """;

  private static final Map<Compiler, Function> FUNCTIONS = new EnumMap<>(Compiler.class);

  @TempDir
  static Path directory;

  private static Function function(Compiler compiler) {
    return FUNCTIONS.computeIfAbsent(
        compiler,
        key -> Api.compile(key, directory.resolve(key.name()), API)
            .function("com.acme.ResultsApiHandler"));
  }

  @ParameterizedTest
  @EnumSource
  void valuesAreJsonWith200OrTheStatusOfTheMethod(Compiler compiler) {
    Function function = function(compiler);
    json(function.get("/item").send(), 200, "{\"name\":\"a\",\"count\":1}");
    json(
        function.post("/created", "{\"name\":\"x\",\"count\":9}").send(),
        201,
        "{\"name\":\"x\",\"count\":9}");
    json(function.get("/number").send(), 200, "42");
    json(function.get("/list").send(), 200, "[{\"name\":\"f\",\"count\":6}]");
  }

  @ParameterizedTest
  @EnumSource
  void voidIs204OrTheStatusOfTheMethodWithoutABody(Compiler compiler) {
    Function function = function(compiler);
    for (String path : new String[] {"/nothing 204", "/accepted 202"}) {
      Function.Reply reply = function.get(path.split(" ")[0]).send();
      assertThat(reply.status()).isEqualTo(Integer.parseInt(path.split(" ")[1]));
      assertThat(reply.bytes()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void emptyAndNullAre404(Compiler compiler) {
    Function function = function(compiler);
    json(function.get("/maybe?there=true").send(), 200, "{\"name\":\"b\",\"count\":2}");
    json(function.get("/maybe-int?there=true").send(), 200, "7");
    json(function.get("/nullable?there=true").send(), 200, "{\"name\":\"c\",\"count\":3}");
    assertThat(function.get("/maybe-text?there=true").send().text()).isEqualTo("there");
    for (String path : new String[] {"/maybe", "/maybe-int", "/nullable", "/maybe-text"}) {
      problem(function.get(path + "?there=false").send(), 404);
    }
  }

  @ParameterizedTest
  @EnumSource
  void textsAndBytesAreContentOfTheirOwn(Compiler compiler) {
    Function function = function(compiler);
    Function.Reply text = function.get("/text").send();
    assertThat(text.text()).isEqualTo("Zoë");
    assertThat(text.header("content-type")).isEqualTo("text/plain; charset=utf-8");
    Function.Reply bytes = function.get("/bytes").send();
    assertThat(bytes.bytes()).containsExactly(0, 1, 0xff);
    assertThat(bytes.header("content-type")).isEqualTo("application/octet-stream");
    assertThat(function.get("/stream").send().bytes()).containsExactly(0x80, 2);
    assertThat(function.get("/image").send().header("content-type")).isEqualTo("image/png");
  }

  @ParameterizedTest
  @EnumSource
  void aResponseSaysItsStatusAndHeaders(Compiler compiler) {
    Function function = function(compiler);
    Function.Reply response = function.get("/response").send();
    json(response, 207, "{\"name\":\"d\",\"count\":4}");
    assertThat(response.header("x-more")).isEqualTo("yes");
    Function.Reply typed = function.get("/typed").send();
    assertThat(typed.header("content-type")).isEqualTo("application/vnd.item+json");
    assertThat(typed.json().get("count").intValue()).isEqualTo(5);
    json(function.get("/wild").send(), 200, "{\"name\":\"w\",\"count\":1}");
    json(function.get("/anything").send(), 200, "{\"k\":[1]}");
    json(function.get("/maybe-wild?there=true").send(), 200, "{\"name\":\"m\",\"count\":2}");
    problem(function.get("/maybe-wild?there=false").send(), 404);
    Function.Reply bodyless = function.get("/bodyless").send();
    assertThat(bodyless.status()).isEqualTo(304);
    assertThat(bodyless.header("etag")).isEqualTo("\"1\"");
    assertThat(function.get("/text-response").send().status()).isEqualTo(418);
    assertThat(function.get("/text-response").send().text()).isEqualTo("teapot");
  }

  /** RFC 9110, section 12.5.1: weights, and the more specific range first. */
  @ParameterizedTest
  @EnumSource
  void acceptChoosesOrIs406(Compiler compiler) {
    Function function = function(compiler);
    problem(function.get("/item").header("accept", "text/html").send(), 406);
    assertThat(function
            .get("/item")
            .header("accept", "text/html, */*;q=0.1")
            .send()
            .status())
        .isEqualTo(200);
    assertThat(function.get("/several").send().header("content-type"))
        .isEqualTo("application/json");
    assertThat(function
            .get("/several")
            .header("accept", "application/json;q=0.5, application/vnd.item+json")
            .send()
            .header("content-type"))
        .isEqualTo("application/vnd.item+json");
    problem(function.get("/several").header("accept", "text/*").send(), 406);
  }

  @ParameterizedTest
  @EnumSource
  void aBodyOfAnotherTypeIs415(Compiler compiler) {
    Function function = function(compiler);
    problem(
        function
            .request("POST", "/created")
            .header("content-type", "text/plain")
            .body("x")
            .send(),
        415);
    problem(
        function
            .request("PUT", "/upload")
            .header("content-type", "application/json")
            .body("{}")
            .send(),
        415);
    assertThat(function
            .request("PUT", "/upload")
            .header("content-type", "text/csv; charset=utf-8")
            .body("a,b")
            .send()
            .text())
        .isEqualTo("a,b");
  }

  @ParameterizedTest
  @EnumSource
  void bodiesAreTakenAsTheyAre(Compiler compiler) {
    Function function = function(compiler);
    byte[] bytes = {1, 2, (byte) 0xfe};
    for (String path : new String[] {"/blob", "/pipe"}) {
      assertThat(function
              .request("PUT", path)
              .header("content-type", "application/pdf")
              .body(bytes)
              .send()
              .bytes())
          .isEqualTo(bytes);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aBodyThatNeedNotBeThereIsEmptyOrNull(Compiler compiler) {
    Function function = function(compiler);
    for (String path : new String[] {"/optional-body", "/nullable-body"}) {
      assertThat(function.post(path, "").send().text()).isEqualTo("none");
      assertThat(function.post(path, "null").send().text()).isEqualTo("none");
      assertThat(function.post(path, "{\"name\":\"n\",\"count\":1}").send().text())
          .isEqualTo("n");
      problem(function.post(path, "{\"name\":\"n\"}").send(), 400);
    }
  }

  @ParameterizedTest
  @EnumSource
  void declaredExceptionsHaveTheirStatusAndTheMessageOnlyBelow500(Compiler compiler) {
    Function function = function(compiler);
    Function.Reply conflict = function.get("/conflict").send();
    problem(conflict, 409);
    assertThat(conflict.json().get("detail").textValue()).isEqualTo("sold out");
    problem(function.get("/unprocessable?dependency=false").send(), 422);
    problem(function.get("/unprocessable?dependency=true").send(), 424);
    problem(function.get("/problem").send(), 410);
    for (String path : new String[] {"/busy 503", "/io 500", "/runtime 500"}) {
      Function.Reply reply = function.get(path.split(" ")[0]).send();
      problem(reply, Integer.parseInt(path.split(" ")[1]));
      assertThat(reply.event().toString()).doesNotContain("secret");
    }
  }

  @ParameterizedTest
  @EnumSource
  void allFailuresOfARequestAreInOne400(Compiler compiler) {
    Function function = function(compiler);
    Function.Reply reply = function
        .post("/many/x?limit=y", "{\"count\":\"two\"}")
        .header("x-when", "z")
        .header("cookie", "session=1")
        .send();
    problem(reply, 400);
    JsonNode errors = reply.json().get("errors");
    assertThat(errors)
        .extracting(error -> error.get("in").textValue() + " "
            + (error.has("name") ? error.get("name") : error.get("pointer")).textValue())
        .containsExactly(
            "path id", "query limit", "header x-when", "cookie session", "body /count");
    Function.Reply malformed = function.post("/many/x", "{").send();
    assertThat(malformed.json().get("errors"))
        .extracting(error -> error.get("in").textValue())
        .containsExactly("path", "query", "header", "cookie", "body");
  }

  @ParameterizedTest
  @EnumSource
  void theRequestAndTheContextGoByType(Compiler compiler) {
    Function function = function(compiler);
    assertThat(function.get("/request").send().text()).isEqualTo("GET/request");
    assertThat(function.get("/context").send().text()).isEqualTo("null");
  }

  private static void json(Function.Reply reply, int status, String json) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(status);
    assertThat(reply.header("content-type")).isEqualTo("application/json");
    assertThat(reply.text()).isEqualTo(json);
  }

  private static void problem(Function.Reply reply, int status) {
    assertThat(reply.status())
        .as(new String(reply.bytes(), StandardCharsets.UTF_8))
        .isEqualTo(status);
    assertThat(reply.header("content-type")).isEqualTo("application/problem+json");
    assertThat(reply.json().get("status").intValue()).isEqualTo(status);
  }
}
