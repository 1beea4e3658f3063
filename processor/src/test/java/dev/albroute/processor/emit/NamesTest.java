package dev.albroute.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Names of the user's that are also names of generated code, of the runtime, of the JDK, or of the language. */
class NamesTest {
  @TempDir
  Path directory;

  @ParameterizedTest
  @CsvSource({
    "FindOrder,findOrder,FIND_ORDER",
    "UUID,uuid,UUID",
    "URLPath,urlPath,URL_PATH",
    "Order2,order2,ORDER2",
    "A,a,A",
    "already_snake,already_snake,ALREADY_SNAKE"
  })
  void namesOfTypesBecomeNamesOfVariablesAndConstants(
      String name, String variable, String constant) {
    assertThat(Names.variable(name)).isEqualTo(variable);
    assertThat(Names.constant(name)).isEqualTo(constant);
  }

  @ParameterizedTest
  @CsvSource({"order-items,OrderItems", "v1,V1", "a.b,AB", "ä,''", "{x},X"})
  void anyTextBecomesAPartOfAName(String text, String words) {
    assertThat(Names.words(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @EnumSource
  void parametersAndComponentsMayBeCalledLikeOurVariables(Compiler compiler) {
    Api api = Api.compile(compiler, directory, """
            package com.acme;
            import dev.albroute.annotation.*;
            import java.util.*;
            @AlbRoute
            public interface LocalsApi {
              record Locals(int json, String property, String start, Integer seen, List<String> value, int item, int items, int names) {
                public Locals {
                  if (json < 0) {
                    throw new IllegalArgumentException();
                  }
                }
              }
              @Status(409) final class E extends Exception {
                private static final long serialVersionUID = 1;
              }
              @Get("/{request}") @Produces({"text/plain", "text/csv"})
              default String locals(String request, @QueryParam String bind, @QueryParam String result,
                  @QueryParam String mediaType, @QueryParam String e, @QueryParam String service,
                  @QueryParam SortedSet<UUID> json, @QueryParam int[] count) throws E {
                if (bind.equals("throw")) {
                  throw new E();
                }
                return String.join(",", request, bind, result, mediaType, e, service) + json + count.length;
              }
              @Post default Locals body(@Body Locals service) { return service; }
            }
            """);
    Function function = api.function("com.acme.LocalsApiHandler");
    String query =
        "?bind=b&result=c&mediaType=d&e=e&service=f&count=1&count=2&json=123e4567-e89b-12d3-a456-426614174000";
    assertThat(function.get("/a" + query).send().text())
        .isEqualTo("a,b,c,d,e,f[123e4567-e89b-12d3-a456-426614174000]2");
    assertThat(function.get("/a" + query.replace("bind=b", "bind=throw")).send().status())
        .isEqualTo(409);
    String body =
        "{\"json\":1,\"property\":\"p\",\"start\":\"s\",\"seen\":4,\"value\":[\"v\"],\"item\":5,\"items\":6,\"names\":7}";
    assertThat(function.post("/", body).send().text()).isEqualTo(body);
  }

  @ParameterizedTest
  @EnumSource
  void methodsMayBeCalledLikeMethodsOfTheHandler(Compiler compiler) {
    Api api = Api.compile(compiler, directory, """
            package com.acme;
            import dev.albroute.annotation.*;
            @AlbRoute
            public interface MethodsApi {
              @Get("/route") default String route() { return "route"; }
              @Get("/call") default String call() { return "call"; }
              @Get("/template") default String template() { return "template"; }
              @Get("/methods") default String methods() { return "methods"; }
              @Get("/json") default String json() { return "json"; }
              @Get("/text") default String text() { return "text"; }
              @Get("/find") default String find() { return "find"; }
              @Get("/find/{id}") default String find(int id) { return "find" + id; }
              @Get("/find2") default String find2() { return "find2"; }
              @Get("/routeGet") default String routeGet() { return "routeGet"; }
              @Get("/noRoute") default String noRoute() { return "noRoute"; }
              @Get("/color") default String color(@QueryParam Color c) { return "color" + c; }
              @Get("/toString") String toString();
              enum Color { RED, Red, red }
            }
            """, """
            package com.acme;
            public class Methods implements MethodsApi {
              @Override public String toString() { return "toString"; }
            }
            """);
    Function function = api.function("com.acme.MethodsApiHandler", api.create("com.acme.Methods"));
    for (String name : new String[] {
      "route",
      "call",
      "template",
      "methods",
      "json",
      "text",
      "find",
      "find2",
      "routeGet",
      "noRoute",
      "toString"
    }) {
      assertThat(function.get("/" + name).send().text()).isEqualTo(name);
    }
    assertThat(function.get("/find/7").send().text()).isEqualTo("find7");
    assertThat(function.get("/color?c=Red").send().text()).isEqualTo("colorRed");
  }

  @ParameterizedTest
  @EnumSource
  void typesMayBeCalledLikeThoseOfTheRuntimeAndTheJdk(Compiler compiler) {
    String names =
        "AlbHandler,AlbResponse,AlbRequest,HttpProblem,RequestBinding,JsonReader,JsonWriter,JsonNames,JsonEncoder,JsonException,JdkCodecs,Objects,Arrays,Optional,ArrayList,UUID,Generated";
    StringBuilder api = new StringBuilder("""
            package com.acme;
            import dev.albroute.annotation.*;
            @AlbRoute
            public interface ClashesApi {
            """);
    String[] all = names.split(",");
    String[] sources = new String[all.length + 1];
    for (int i = 0; i < all.length; i++) {
      String name = all[i];
      sources[i] = "package com.acme;\npublic record " + name + "(int a, java.util.List<" + name
          + "> more, java.util.UUID id, int[] numbers) {}\n";
      api.append("@Post(\"/")
          .append(name)
          .append("\") @Status(201) default ")
          .append(name)
          .append(" m")
          .append(i)
          .append("(@Body ")
          .append(name)
          .append(" value) { return value; }\n");
      api.append("@Put(\"/")
          .append(name)
          .append("\") default java.util.Optional<")
          .append(name)
          .append("> o")
          .append(i)
          .append("(@Body ")
          .append(name)
          .append(
              " value, @QueryParam java.util.Set<java.util.UUID> ids, @QueryParam int[] n) { return java.util.Optional.of(value); }\n");
    }
    sources[all.length] = api.append("}\n").toString();
    Function function =
        Api.compile(compiler, directory, sources).function("com.acme.ClashesApiHandler");
    for (String name : all) {
      String body =
          "{\"a\":1,\"more\":[{\"a\":2,\"more\":[],\"id\":null,\"numbers\":null}],\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"numbers\":[1]}";
      assertThat(function.post("/" + name, body).send().text()).isEqualTo(body);
      assertThat(function
              .request("PUT", "/" + name)
              .header("content-type", "application/json")
              .body(body)
              .send()
              .text())
          .isEqualTo(body);
    }
  }

  @ParameterizedTest
  @EnumSource
  void thePackageMayHaveTypesCalledLikeThoseOfJavaLang(Compiler compiler) {
    Api api = Api.compile(
        compiler,
        directory,
        "package com.acme;\npublic record String(int length) {}\n",
        "package com.acme;\npublic record Object(String string) {}\n",
        "package com.acme;\npublic final class Override {}\n",
        "package com.acme;\npublic final class Exception {}\n",
        "package com.acme;\npublic final class Integer {}\n",
        "package com.acme;\npublic final class AssertionError {}\n",
        "package com.acme;\npublic final class IllegalArgumentException {}\n",
        "package com.acme;\npublic final class Deprecated {}\n",
        """
            package com.acme;
            import dev.albroute.annotation.*;
            @AlbRoute
            public interface LangApi {
              enum Color { RED }
              record Checked(int a) {
                public Checked {
                  if (a < 0) {
                    throw new java.lang.IllegalArgumentException();
                  }
                }
              }
              @Post("/object") default Object object(@Body Object object) { return object; }
              @Get("/number") default java.lang.Integer number(@QueryParam Color color) { return 1; }
              @Post("/checked") default Checked checked(Checked checked) throws java.io.IOException { return checked; }
              @Get("/text") default java.lang.String text(@QueryParam java.lang.String text) { return text; }
            }
            """);
    Function function = api.function("com.acme.LangApiHandler");
    assertThat(function.post("/object", "{\"string\":{\"length\":3}}").send().text())
        .isEqualTo("{\"string\":{\"length\":3}}");
    assertThat(function.get("/number?color=RED").send().text()).isEqualTo("1");
    assertThat(function.post("/checked", "{\"a\":-1}").send().status()).isEqualTo(400);
    assertThat(function.get("/text?text=x").send().text()).isEqualTo("x");
  }

  @ParameterizedTest
  @EnumSource
  void typesOfOneNameInSeveralPlacesAreKeptApart(Compiler compiler) {
    Api api = Api.compile(
        compiler,
        directory,
        "package com.acme.a;\npublic record Item(int a) {}\n",
        "package com.acme.b;\npublic record Item(int b) {}\n",
        "package com.acme;\npublic final class Outer { public record Item(int outer) {}\n public static final class Inner { public record Item(int inner) {} } }\n",
        """
            package com.acme;
            import dev.albroute.annotation.*;
            import java.util.List;
            @AlbRoute
            public interface ItemsApi {
              record Item(int own) {}
              record ListOfItem(int list) {}
              record IntegerArray(int array) {}
              record All(com.acme.a.Item a, com.acme.b.Item b, Outer.Item c, Outer.Inner.Item d, Item e,
                  List<com.acme.a.Item> as, List<com.acme.b.Item> bs, ListOfItem f, IntegerArray g, Integer[] h, ABTest i, AbTest j) {}
              record ABTest(int x) {}
              record AbTest(int y) {}
              @Post default All all(All all) { return all; }
            }
            """);
    String body =
        "{\"a\":{\"a\":1},\"b\":{\"b\":2},\"c\":{\"outer\":3},\"d\":{\"inner\":4},\"e\":{\"own\":5},\"as\":[{\"a\":6}],\"bs\":[{\"b\":7}],\"f\":{\"list\":8},\"g\":{\"array\":9},\"h\":[10],\"i\":{\"x\":11},\"j\":{\"y\":12}}";
    assertThat(api.function("com.acme.ItemsApiHandler").post("/", body).send().text())
        .isEqualTo(body);
  }

  @ParameterizedTest
  @EnumSource
  void textsMayHoldWhatJavaAndItsCommentsTakeForSomethingElse(Compiler compiler) {
    Api api = Api.compile(compiler, directory, """
            package com.acme;
            import dev.albroute.annotation.*;
            @AlbRoute
            public interface TextsApi {
              @Get("/a*/end") default String star() { return "star"; }
              @Get("/back\\\\user") default String backslash() { return "backslash"; }
              @Get("/dollar$T$$/@see") default String dollar() { return "dollar"; }
              @Get("/quote\\"/{x}") default String quote(@PathParam String x, @QueryParam("a\\"\\\\\\n$L") String y) { return x + y; }
              @Get("/default") default String text(@QueryParam @DefaultValue("\\"*/\\\\u0041\\n$T") String z) { return z; }
            }
            """);
    Function function = api.function("com.acme.TextsApiHandler");
    assertThat(function.get("/a*/end").send().text()).isEqualTo("star");
    assertThat(function.get("/back%5Cuser").send().text()).isEqualTo("backslash");
    assertThat(function.get("/dollar$T$$/@see").send().text()).isEqualTo("dollar");
    assertThat(function.get("/quote%22/1?a%22%5C%0A%24L=2").send().text()).isEqualTo("12");
    assertThat(function.get("/default").send().text()).isEqualTo("\"*/\\u0041\n$T");
  }

  @ParameterizedTest
  @EnumSource
  void theUnnamedPackageWorks(Compiler compiler) {
    Api api = Api.compile(compiler, directory, """
            import dev.albroute.annotation.*;
            @AlbRoute
            public interface Unnamed {
              record Item(int a) {}
              @Post default Item item(Item item) { return item; }
            }
            """);
    assertThat(api.function("UnnamedHandler").post("/", "{\"a\":1}").send().text())
        .isEqualTo("{\"a\":1}");
  }
}
