package dev.albroute.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.albroute.processor.emit.Models.Route;
import dev.albroute.processor.model.HttpMethod;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which route a path takes: by generated handlers in front of the runtime, against a naive matcher. */
class RoutingTest {
  private static final List<String> WORDS = List.of("a", "b", "c", "orders", "new", "x y", "ä");
  private static final HttpMethod[] METHODS = {HttpMethod.GET, HttpMethod.POST, HttpMethod.ANY};

  /** {@code -Drouting.rounds=} tries more. */
  private static final int ROUNDS = Integer.getInteger("routing.rounds", 8);

  @TempDir
  Path directory;

  @Test
  void literalBeatsVariableBeatsRestFromTheLeft() {
    Routed api = compile(
        "GET /orders",
        "GET /orders/{id}",
        "GET /orders/pending",
        "GET /orders/{id}/lines",
        "GET /orders/{path+}",
        "GET /{any}/pending");
    assertThat(api.get("/orders")).isEqualTo("GET /orders");
    assertThat(api.get("/orders/7")).isEqualTo("GET /orders/{id}");
    assertThat(api.get("/orders/pending")).isEqualTo("GET /orders/pending");
    assertThat(api.get("/orders/pending/lines")).isEqualTo("GET /orders/{id}/lines");
    assertThat(api.get("/orders/7/lines/1")).isEqualTo("GET /orders/{path+}");
    assertThat(api.get("/customers/pending")).isEqualTo("GET /{any}/pending");
    assertThat(api.get("/customers/7")).isEqualTo("404");
  }

  @Test
  void goesBackToTheVariableWhereTheLiteralLeadsNowhere() {
    Routed api = compile("GET /a/b/c", "GET /{x}/b/d", "GET /a/{y}/e", "GET /{rest+}");
    assertThat(api.get("/a/b/c")).isEqualTo("GET /a/b/c");
    assertThat(api.get("/a/b/d")).isEqualTo("GET /{x}/b/d");
    assertThat(api.get("/a/b/e")).isEqualTo("GET /a/{y}/e");
    assertThat(api.get("/a/b/f")).isEqualTo("GET /{rest+}");
    assertThat(api.get("/a")).isEqualTo("GET /{rest+}");
    assertThat(api.get("/")).isEqualTo("404");
  }

  @Test
  void restsTakeOneOrMoreAndZeroOrMoreSegments() {
    Routed api = compile("GET /files/{path+}", "GET /all/{path*}");
    assertThat(api.get("/files")).isEqualTo("404");
    assertThat(api.get("/files/a")).isEqualTo("GET /files/{path+}");
    assertThat(api.get("/files/a/b/c")).isEqualTo("GET /files/{path+}");
    assertThat(api.get("/all")).isEqualTo("GET /all/{path*}");
    assertThat(api.get("/all/a/b")).isEqualTo("GET /all/{path*}");
  }

  @Test
  void aTrailingSlashIsNotSignificantAndAnEmptySegmentIsNoVariable() {
    Routed api = compile("GET /orders", "GET /orders/{id}", "GET /orders/{id}/lines");
    assertThat(api.get("/orders/")).isEqualTo("GET /orders");
    assertThat(api.get("/orders//lines")).isEqualTo("404");
    assertThat(api.get("//orders")).isEqualTo("404");
  }

  @Test
  void anEncodedSlashStaysInsideItsSegment() {
    Routed api = compile("GET /{x}", "GET /{x}/{y}");
    assertThat(api.get("/foo%2Fbar")).isEqualTo("GET /{x}");
    assertThat(api.get("/foo/bar")).isEqualTo("GET /{x}/{y}");
  }

  @Test
  void literalsAreComparedDecoded() {
    Routed api = compile("GET /x y/ä", "GET /{z}/ä");
    assertThat(api.get("/x%20y/%C3%A4")).isEqualTo("GET /x y/ä");
    assertThat(api.get("/x+y/%c3%a4")).isEqualTo("GET /{z}/ä");
  }

  @Test
  void aPathOfAnotherMethodIs405WithAllow() {
    Routed api = compile("GET /orders", "POST /orders", "DELETE /orders/{id}");
    Function.Reply reply = api.function.request("PUT", "/orders").send();
    assertThat(reply.status()).isEqualTo(405);
    assertThat(reply.header("allow").split(", "))
        .contains("GET", "POST", "HEAD")
        .doesNotContain("DELETE");
    assertThat(api.function.request("PUT", "/nothing").send().status()).isEqualTo(404);
  }

  @Test
  void headIsAnsweredFromGetAndOptionsFromTheTable() {
    Routed api = compile("GET /orders", "POST /orders");
    assertThat(api.call("HEAD", "/orders")).isEqualTo("GET /orders");
    Function.Reply reply = api.function.request("OPTIONS", "/orders").send();
    assertThat(reply.status()).isEqualTo(204);
    assertThat(reply.header("allow").split(", ")).contains("GET", "POST", "HEAD", "OPTIONS");
  }

  @Test
  void anyTakesWhatNoOtherRouteAnswers() {
    Routed api = compile("GET /orders", "* /{path*}");
    assertThat(api.get("/orders")).isEqualTo("GET /orders");
    assertThat(api.call("PROPFIND", "/orders")).isEqualTo("ANY /{path*}");
    assertThat(api.get("/other")).isEqualTo("ANY /{path*}");
    assertThat(api.call("OPTIONS", "/")).isEqualTo("ANY /{path*}");
  }

  @Test
  void setsOfRoutesAtRandomMatchAsANaiveMatcherDoes() {
    Random random = new Random(20);
    for (int round = 0; round < ROUNDS; round++) {
      List<Route> routes = randomRoutes(random, 1 + random.nextInt(round < ROUNDS - 2 ? 20 : 150));
      Routed api = compile(routes, directory.resolve("round" + round));
      for (int i = 0; i < 400; i++) {
        String method = random.nextInt(4) == 0 ? "POST" : "GET";
        String path = randomPath(random, routes);
        assertThat(api.call(method, path))
            .as("%s %s of %s", method, path, routes)
            .isEqualTo(naive(routes, method, path));
      }
    }
  }

  @Test
  void hundredsOfLiteralsOnOneLevelAreFoundEach() {
    List<Route> routes = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      routes.add(new Route(HttpMethod.GET, "/r" + i));
      routes.add(new Route(HttpMethod.GET, "/r" + i + "/{id}"));
    }
    routes.add(new Route(HttpMethod.GET, "/{other}"));
    Routed api = compile(routes, directory);
    for (int i = 0; i < 300; i++) {
      assertThat(api.get("/r" + i)).isEqualTo("GET /r" + i);
      assertThat(api.get("/r" + i + "/7")).isEqualTo("GET /r" + i + "/{id}");
    }
    assertThat(api.get("/r")).isEqualTo("GET /{other}");
    assertThat(api.get("/r300")).isEqualTo("GET /{other}");
    assertThat(api.get("/s/t")).isEqualTo("404");
  }

  private static List<Route> randomRoutes(Random random, int count) {
    Map<String, Route> routes = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      HttpMethod method = METHODS[random.nextInt(random.nextInt(5) == 0 ? 3 : 2)];
      StringBuilder template = new StringBuilder();
      StringBuilder shape = new StringBuilder(method.token());
      int segments = random.nextInt(5);
      for (int s = 0; s < segments; s++) {
        if (random.nextInt(3) == 0) {
          template.append("/{v").append(s).append('}');
          shape.append("/{}");
        } else {
          String word = WORDS.get(random.nextInt(WORDS.size()));
          template.append('/').append(word);
          shape.append('/').append(word);
        }
      }
      if (random.nextInt(6) == 0) {
        // Two kinds of rest at one place are refused by the processor.
        template.append(shape.hashCode() % 2 == 0 ? "/{rest+}" : "/{rest*}");
        shape.append("/{rest}");
      }
      String text = template.length() == 0 ? "/" : template.toString();
      routes.putIfAbsent(shape.toString(), new Route(method, text));
    }
    return List.copyOf(routes.values());
  }

  private static String randomPath(Random random, List<Route> routes) {
    StringBuilder path = new StringBuilder();
    if (random.nextInt(3) > 0) {
      // Near a template, so that matches are frequent.
      for (String part : routes.get(random.nextInt(routes.size())).template().split("/")) {
        if (part.isEmpty()) {
          continue;
        }
        boolean literal = !part.startsWith("{") && random.nextInt(8) > 0;
        path.append('/').append(literal ? part : WORDS.get(random.nextInt(WORDS.size())));
      }
    } else {
      for (int n = random.nextInt(6); n > 0; n--) {
        path.append('/')
            .append(random.nextInt(12) == 0 ? "" : WORDS.get(random.nextInt(WORDS.size())));
      }
    }
    if (path.length() == 0 || random.nextInt(10) == 0) {
      path.append('/');
    }
    return path.toString().replace(" ", "%20").replace("ä", "%C3%A4");
  }

  /** Tries every route and keeps the best: segment by segment, a literal before a variable before a rest. */
  private static String naive(List<Route> routes, String method, String path) {
    Optional<Route> best = best(routes, method, path);
    if (best.isEmpty()) {
      best = best(routes, "*", path);
    }
    if (best.isPresent()) {
      return best.get().method() + " " + best.get().template();
    }
    for (HttpMethod other : HttpMethod.values()) {
      if (best(routes, other.token(), path).isPresent()) {
        return "405";
      }
    }
    return "404";
  }

  private static Optional<Route> best(List<Route> routes, String method, String path) {
    String decoded = path.replace("%20", " ").replace("%C3%A4", "ä");
    String trimmed = decoded.endsWith("/") ? decoded.substring(0, decoded.length() - 1) : decoded;
    String[] segments = trimmed.isEmpty() ? new String[0] : trimmed.substring(1).split("/", -1);
    TreeSet<String> ranks = new TreeSet<>();
    Map<String, Route> found = new LinkedHashMap<>();
    for (Route route : routes) {
      String rank = route.method().token().equals(method) ? rank(route.template(), segments) : null;
      if (rank != null) {
        ranks.add(rank);
        found.put(rank, route);
      }
    }
    return ranks.isEmpty() ? Optional.empty() : Optional.of(found.get(ranks.first()));
  }

  /** The kinds of the segments as a text whose order is that of the routes, or null for no match. */
  private static String rank(String template, String[] segments) {
    String[] parts =
        template.equals("/") ? new String[0] : template.substring(1).split("/");
    StringBuilder rank = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].endsWith("+}") || parts[i].endsWith("*}")) {
        boolean enough = parts[i].endsWith("*}") || segments.length > i;
        return enough ? rank.append('3').toString() : null;
      }
      if (i >= segments.length) {
        return null;
      }
      if (parts[i].startsWith("{")) {
        if (segments[i].isEmpty()) {
          return null;
        }
        rank.append('2');
      } else if (parts[i].equals(segments[i])) {
        rank.append('1');
      } else {
        return null;
      }
    }
    return segments.length == parts.length ? rank.append('0').toString() : null;
  }

  private Routed compile(String... routes) {
    List<Route> all = new ArrayList<>();
    for (String route : routes) {
      String[] parts = route.split(" ", 2);
      all.add(new Route(
          parts[0].equals("*") ? HttpMethod.ANY : HttpMethod.valueOf(parts[0]), parts[1]));
    }
    return compile(all, directory);
  }

  private static Routed compile(List<Route> routes, Path directory) {
    Map<String, String> sources = new LinkedHashMap<>();
    StringBuilder api = new StringBuilder("package com.acme;\npublic interface RoutesApi {\n");
    for (int i = 0; i < routes.size(); i++) {
      api.append("void m").append(i).append("();\n");
    }
    sources.put("com.acme.RoutesApi", api.append("}\n").toString());
    for (GeneratedFile file : new HandlerEmitter().emit(Models.routes(routes))) {
      sources.put(file.qualifiedName(), file.source());
    }
    Compilation compilation = Compiler.JAVAC.compile(directory, sources).clean();
    return new Routed(compilation.loader(), routes);
  }

  /** A handler whose service says which route was taken. */
  private static final class Routed {
    private final List<Route> routes;
    private final Function function;
    private String taken = "";

    Routed(ClassLoader loader, List<Route> routes) {
      this.routes = routes;
      try {
        Class<?> api = loader.loadClass("com.acme.RoutesApi");
        Object service =
            Proxy.newProxyInstance(loader, new Class<?>[] {api}, (proxy, method, arguments) -> {
              taken = method.getName();
              return null;
            });
        Class<?> filter = Class.forName("dev.albroute.AlbFilter");
        Object filters = java.lang.reflect.Array.newInstance(filter, 0);
        function = new Function(loader
            .loadClass("com.acme.RoutesApiHandler")
            .getConstructor(api, filters.getClass())
            .newInstance(service, filters));
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }

    String get(String path) {
      return call("GET", path);
    }

    String call(String method, String path) {
      taken = "";
      int status = function.request(method, path).send().status();
      if (status != 204 || taken.isEmpty()) {
        return Integer.toString(status);
      }
      Route route = routes.get(Integer.parseInt(taken.substring(1)));
      return route.method() + " " + route.template();
    }
  }
}
