package dev.albroute.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The forms an interface can have. */
class InterfacesTest {
  @TempDir
  Path directory;

  @ParameterizedTest
  @EnumSource
  void routesAreInheritedFromGenericSuperInterfaces(Compiler compiler) {
    Api api = Api.compile(compiler, directory, """
            package com.acme;
            import dev.albroute.annotation.*;
            import java.util.*;
            public interface Crud<K, T extends Comparable<T>> {
              @Get("/{id}") Optional<T> find(K id);
              @Get List<T> list(@QueryParam List<K> ids, @QueryParam @DefaultValue("1") int page);
              @Put("/{id}") T put(K id, T value);
              @Post("/page") Page<T> page(@Body Page<T> page);
              @Post("/all") int all(@Body List<? extends T> all);
              record Page<E>(List<E> items, int total) {}
            }
            """, """
            package com.acme;
            public record Order(String name) implements Comparable<Order> {
              @Override public int compareTo(Order other) { return name.compareTo(other.name); }
            }
            """, """
            package com.acme;
            import dev.albroute.annotation.*;
            @AlbRoute("/orders")
            public interface OrdersApi extends Crud<Long, Order> {
              static OrdersApi create() { return new Orders(); }
              private int helper() { return 1; }
              @Get("/count") default int count() { return helper(); }
            }
            """, """
            package com.acme;
            import java.util.*;
            public class Orders implements OrdersApi {
              @Override public Optional<Order> find(Long id) { return Optional.of(new Order("o" + id)); }
              @Override public List<Order> list(List<Long> ids, int page) { return ids.stream().map(id -> new Order("o" + id + "p" + page)).toList(); }
              @Override public Order put(Long id, Order value) { return value; }
              @Override public Page<Order> page(Page<Order> page) { return page; }
              @Override public int all(List<? extends Order> all) { return all.size(); }
            }
            """);
    Function function = api.function("com.acme.OrdersApiHandler", api.create("com.acme.Orders"));
    assertThat(function.get("/orders/7").send().text()).isEqualTo("{\"name\":\"o7\"}");
    assertThat(function.get("/orders?ids=1&ids=2&page=3").send().text())
        .isEqualTo("[{\"name\":\"o1p3\"},{\"name\":\"o2p3\"}]");
    assertThat(function
            .request("PUT", "/orders/7")
            .header("content-type", "application/json")
            .body("{\"name\":\"x\"}")
            .send()
            .text())
        .isEqualTo("{\"name\":\"x\"}");
    assertThat(function
            .post("/orders/page", "{\"items\":[{\"name\":\"y\"}],\"total\":1}")
            .send()
            .text())
        .isEqualTo("{\"items\":[{\"name\":\"y\"}],\"total\":1}");
    assertThat(function.post("/orders/all", "[{\"name\":\"y\"}]").send().text()).isEqualTo("1");
    assertThat(function.get("/orders/count").send().text()).isEqualTo("1");
  }

  @ParameterizedTest
  @EnumSource
  void includeComposesSeveralServices(Compiler compiler) {
    Api api = Api.compile(compiler, directory, """
            package com.acme;
            import dev.albroute.annotation.*;
            @AlbRoute(value = "/shop", include = {OrdersApi.class, com.acme.catalog.CatalogApi.class})
            public interface ShopApi {
              @Get default String shop() { return "shop"; }
            }
            """, """
            package com.acme;
            import dev.albroute.annotation.*;
            @AlbRoute("/orders")
            public interface OrdersApi {
              record Item(int order) {}
              @Get default Item find() { return new Item(1); }
            }
            """, """
            package com.acme.catalog;
            import dev.albroute.annotation.*;
            @AlbRoute("/catalog")
            public interface CatalogApi {
              record Item(int product) {}
              @Get default Item find() { return new Item(2); }
            }
            """);
    Function function = api.function("com.acme.ShopApiHandler");
    assertThat(function.get("/shop").send().text()).isEqualTo("shop");
    assertThat(function.get("/orders").send().text()).isEqualTo("{\"order\":1}");
    assertThat(function.get("/catalog").send().text()).isEqualTo("{\"product\":2}");
  }

  @ParameterizedTest
  @EnumSource
  void nestedAndPackagePrivateInterfacesWork(Compiler compiler)
      throws ReflectiveOperationException {
    Api api = Api.compile(compiler, directory, """
            package com.acme;
            import dev.albroute.annotation.*;
            public final class Outer {
              private Outer() {}
              @AlbRoute
              public interface Api {
                record Item(int a) {}
                @Post default Item item(Item item) { return item; }
              }
            }
            """, """
            package com.acme;
            import dev.albroute.annotation.*;
            @AlbRoute
            interface Hidden {
              record Item(int b) {}
              @Post default Item item(Item item) { return item; }
            }
            """);
    assertThat(api.function("com.acme.OuterApiHandler")
            .post("/", "{\"a\":1}")
            .send()
            .text())
        .isEqualTo("{\"a\":1}");
    assertThat(
            api.function("com.acme.HiddenHandler").post("/", "{\"b\":1}").send().text())
        .isEqualTo("{\"b\":1}");
    assertThat(
            Modifier.isPublic(api.loader().loadClass("com.acme.OuterApiHandler").getModifiers()))
        .isTrue();
    assertThat(
            Modifier.isPublic(api.loader().loadClass("com.acme.HiddenHandler").getModifiers()))
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void varargsAndSeveralRoutesForOneMethodWork(Compiler compiler) {
    Api api = Api.compile(compiler, directory, """
            package com.acme;
            import dev.albroute.annotation.*;
            @AlbRoute
            public interface VarargsApi {
              @Get("/sum") default int sum(@QueryParam int... n) { int sum = 0; for (int i : n) { sum += i; } return sum; }
              @Get("/a/{id}") @Get("/b/x/{id}") @Post("/{id}") default String find(int id) { return "found " + id; }
              @Any("/{path*}") default String any(@PathParam String path) { return "any " + path; }
              @Get("/each/{path+}") default String each(@PathParam java.util.List<String> path) { return path.toString(); }
            }
            """);
    Function function = api.function("com.acme.VarargsApiHandler");
    assertThat(function.get("/sum?n=1&n=2&n=39").send().text()).isEqualTo("42");
    assertThat(function.get("/a/1").send().text()).isEqualTo("found 1");
    assertThat(function.get("/b/x/2").send().text()).isEqualTo("found 2");
    assertThat(function.post("/3", "").send().text()).isEqualTo("found 3");
    assertThat(function.get("/c/d%2Fe").send().text()).isEqualTo("any c/d/e");
    assertThat(function.get("/each/d%2Fe/f").send().text()).isEqualTo("[d/e, f]");
  }

  /** Inside {@code @NullMarked} code, what is not {@code @Nullable} has to be there. */
  @ParameterizedTest
  @EnumSource
  void nullnessFollowsJSpecify(Compiler compiler) {
    Api api = Api.compile(compiler, directory, """
            package com.acme;
            import dev.albroute.annotation.*;
            import java.util.*;
            import org.jspecify.annotations.*;
            @AlbRoute
            @NullMarked
            public interface StrictApi {
              record Item(String name, @Nullable String note, List<String> tags, List<@Nullable String> notes,
                  Optional<String> more, int count, @Nullable Integer size) {}
              @Post default Item item(Item item) { return item; }
            }
            """);
    Function function = api.function("com.acme.StrictApiHandler");
    String full =
        "{\"name\":\"a\",\"note\":null,\"tags\":[\"t\"],\"notes\":[null],\"more\":null,\"count\":1,\"size\":null}";
    assertThat(function.post("/", full).send().text()).isEqualTo(full);
    assertThat(function
            .post("/", "{\"name\":\"a\",\"tags\":[\"t\"],\"notes\":[null],\"count\":1}")
            .send()
            .text())
        .isEqualTo(full);
    assertThat(function
            .post("/", "{\"name\":null,\"tags\":[null],\"notes\":null}")
            .send()
            .json()
            .get("errors"))
        .extracting(error -> error.get("pointer").textValue())
        .containsExactly("/name", "/tags/0", "/notes", "/count");
    assertThat(function.post("/", "null").send().status()).isEqualTo(400);
  }

  /** JEP 277: the compiler is silent about what is deprecated inside of what is deprecated. */
  @ParameterizedTest
  @EnumSource
  void deprecatedThingsAreUsedWithoutAWarning(Compiler compiler) {
    Api api = Api.compile(compiler, directory, """
            package com.acme;
            /** @deprecated old */
            @Deprecated
            public record Old(int a) {}
            """, """
            package com.acme;
            /** @deprecated old */
            @Deprecated
            public enum OldColor { RED }
            """, """
            package com.acme;
            @SuppressWarnings("deprecation")
            public record Holder(Old old, OldColor color, java.util.List<Old> olds) {}
            """, """
            package com.acme;
            public enum Color {
              GREEN,
              /** @deprecated old */
              @Deprecated RED
            }
            """, """
            package com.acme;
            /** @deprecated gone */
            @Deprecated(forRemoval = true)
            public record Gone(int a, int b) {}
            """, """
            package com.acme;
            import dev.albroute.annotation.*;
            import java.util.*;
            @AlbRoute
            public interface MixedApi {
              @Post("/old") @Deprecated default Old old(Old old) { return old; }
              @Post("/holder") default Holder holder(Holder holder) { return holder; }
              @Post("/holders") default List<Holder> holders(List<Holder> holders) { return holders; }
              @Get("/color") default Color color(@QueryParam Color color) { return color; }
              @Get("/old-color") @Deprecated default String oldColor(@QueryParam OldColor color, @QueryParam OldColor... colors) { return color.name() + colors.length; }
            }
            """, """
            package com.acme;
            import dev.albroute.annotation.*;
            import java.util.*;
            /** @deprecated old */
            @Deprecated
            @AlbRoute
            public interface OldApi {
              @SuppressWarnings("removal")
              @Post("/gone") default List<Gone> gone(List<Gone> gone) { return gone; }
              @Post("/old") default Old old(Old old) { return old; }
            }
            """);
    Function mixed = api.function("com.acme.MixedApiHandler");
    assertThat(mixed.post("/old", "{\"a\":1}").send().text()).isEqualTo("{\"a\":1}");
    String holder = "{\"old\":{\"a\":1},\"color\":\"RED\",\"olds\":[{\"a\":2}]}";
    assertThat(mixed.post("/holder", holder).send().text()).isEqualTo(holder);
    assertThat(mixed.post("/holders", "[" + holder + "]").send().text())
        .isEqualTo("[" + holder + "]");
    assertThat(mixed.get("/color?color=RED").send().text()).isEqualTo("\"RED\"");
    assertThat(mixed.get("/old-color?color=RED&colors=RED").send().text()).isEqualTo("RED1");
    Function old = api.function("com.acme.OldApiHandler");
    String gone = "[{\"a\":1,\"b\":2}]";
    assertThat(old.post("/gone", gone).send().text()).isEqualTo(gone);
  }
}
