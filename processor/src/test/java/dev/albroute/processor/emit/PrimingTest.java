package dev.albroute.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.albroute.AlbHandler;
import dev.albroute.processor.AlbRouteProcessor;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes through a handler before its first request. */
class PrimingTest {
  private static final String PACKAGE = "package com.acme;\nimport dev.albroute.annotation.*;\n";
  private static final String IMPORTS = "import dev.albroute.*;\n"
      + "import java.math.*;\n"
      + "import java.net.*;\n"
      + "import java.time.*;\n"
      + "import java.util.*;\n";

  @TempDir
  Path directory;

  @Test
  void everyRouteAnswersWithoutItsService() {
    List<Integer> statuses = prime(
        Compiler.JAVAC,
        "@AlbRoute(\"/v 1\") public interface Api {",
        "  @Get(\"/{id}\") Optional<Order> find(UUID id, @QueryParam List<State> state);",
        "  @Get @Status(206) List<? extends Order> list(@QueryParam @DefaultValue(\"20\") int limit,",
        "      @HeaderParam LocalDate since, @CookieParam String session);",
        "  @Post @Status(201) Order place(Order order);",
        "  @Post(\"/form\") void form(@FormParam String name, @FormParam(\"a&b\") List<Integer> numbers);",
        "  @Put(\"/files/{path+}\") byte[] put(List<String> path, @Body byte[] content);",
        "  @Patch(\"/{state}/{code}\") AlbResponse<Void> set(State state, Code code);",
        "  @Post(\"/text\") @Consumes(\"text/*\") String text(@Body String text);",
        "  @Any(\"/any/{rest*}\") Map<String, Object> any(List<String> rest, AlbRequest request);",
        "  @Get(\"/scalars\") Scalars scalars();",
        "  @Post(\"/scalars\") void scalars(Scalars scalars);",
        "  @Get(\"/varargs\") int[] varargs(@QueryParam int... n);",
        "  @Get(\"/tree\") Tree tree();",
        "  @Post(\"/tree\") OptionalInt tree(Tree tree);",
        "  @Get(\"/default\") default String greet() { throw new AssertionError(); }",
        "  record Order(String id, State state, Customer customer, Map<String, Line> lines,",
        "      Optional<BigDecimal> total, Set<String> tags, SortedSet<String> sorted, Object extra) {}",
        "  record Customer(String name) {",
        "    public Customer { if (name.isEmpty()) throw new IllegalArgumentException(\"name\"); }",
        "  }",
        "  record Line(String sku, int quantity) {}",
        "  record Tree(String name, List<Tree> children, Tree parent, Map<String, Forest> forests) {}",
        "  record Forest(Tree[] trees) {}",
        "  record Scalars(boolean a, byte b, short c, int d, long ee, float f, double g, char h, BigInteger i,",
        "      URI j, Locale k, Currency l, byte[] m, Instant n, LocalDate o, LocalTime p, LocalDateTime q,",
        "      OffsetDateTime r, OffsetTime s, ZonedDateTime t, Year u, YearMonth v, MonthDay w, Duration x,",
        "      Period y, ZoneId z, ZoneOffset aa, CharSequence bb, Integer cc) {}",
        "  enum State { NEW, DONE }",
        "  final class Code {",
        "    public static Code valueOf(String text) { return text == null ? null : new Code(); }",
        "  }",
        "}");

    assertThat(statuses)
        .containsExactly(200, 206, 201, 204, 200, 204, 200, 200, 200, 204, 200, 200, 200, 200);
  }

  @Test
  void nothingDeprecatedIsWarnedAbout() {
    List<Integer> statuses = prime(
        Compiler.JAVAC,
        "@AlbRoute public interface Api {",
        "  /** @deprecated for a test */",
        "  @Deprecated @Get(\"/a\") Old old();",
        "  @Get(\"/b\") @SuppressWarnings(\"removal\") Gone gone();",
        "  /** @deprecated for a test */",
        "  @Deprecated record Old(String a) {}",
        "  /** @deprecated for a test */",
        "  @Deprecated(forRemoval = true) record Gone(String a) {}",
        "}");

    assertThat(statuses).containsExactly(200, 200);
  }

  @Test
  void typesThatHoldEachOtherTwiceOverDoNotGrowWithoutEnd() {
    List<String> lines = new ArrayList<>();
    lines.add("@AlbRoute public interface Api {");
    lines.add("  @Post T0 post(T0 body);");
    for (int i = 0; i < 40; i++) {
      lines.add("  record T" + i + "(T" + (i + 1) + " a, T" + (i + 1) + " b) {}");
    }
    lines.add("  record T40(int n) {}");
    lines.add("}");
    Compilation compilation = compile(Compiler.JAVAC, lines.toArray(new String[0]));

    assertThat(compilation.source("com/acme/ApiPriming.java")).hasSizeLessThan(50_000);
    assertThat(prime(compilation)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void aLongChainOfTypesIsPrimedToADepth(Compiler compiler) {
    List<String> lines = new ArrayList<>();
    lines.add("@AlbRoute public interface Api {");
    lines.add("  @Post T0 post(T0 body);");
    for (int i = 0; i < 250; i++) {
      lines.add("  record T" + i + "(Optional<T" + (i + 1) + "> next) {}");
    }
    lines.add("  record T250(int n) {}");
    lines.add("}");
    Compilation compilation = compile(compiler, lines.toArray(new String[0]));

    assertThat(compilation.source("com/acme/ApiPriming.java")).hasSizeLessThan(50_000);
    assertThat(prime(compilation)).containsExactly(200);
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void arraysInContainersWithWildcardsHaveSamples(Compiler compiler) {
    List<Integer> statuses = prime(
        compiler,
        "@AlbRoute public interface Api {",
        "  @Post Arrays post(Arrays body);",
        "  record Arrays(List<? extends Integer[]> a, Set<? extends int[]> b, Optional<? extends Integer[]> c,",
        "      Map<String, ? extends String[]> d, Deque<? extends String[]> e, List<? extends String[][]> f,",
        "      ArrayList<? extends Integer[]> g, Optional<? extends List<? extends Integer[]>> h,",
        "      List<? extends List<? extends Integer[]>> i, Map<String, ? extends List<? extends int[]>> j) {}",
        "}");

    assertThat(statuses).containsExactly(200);
  }

  @Test
  void aThousandRoutesFitIntoTheirMethods() {
    List<String> lines = new ArrayList<>();
    lines.add("@AlbRoute public interface Api {");
    for (int i = 0; i < 1_000; i++) {
      lines.add("  @Get(\"/r" + i + "/{id}\") String m" + i + "(int id, @QueryParam String q);");
    }
    lines.add("}");

    assertThat(prime(compile(Compiler.JAVAC, lines.toArray(new String[0]))))
        .hasSize(1_000)
        .containsOnly(200);
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void aHandlerThatIsPrimedCallsNeitherItsServiceNorItsFilters(Compiler compiler) throws Exception {
    String source = "@AlbRoute public interface Api {\n"
        + "@Get String get();\n"
        + "@Post java.util.Map<String, State> post(java.util.List<State> states);\n"
        + "enum State { NEW } }";
    Compilation compilation = compiler
        .compile(directory, Map.of("com.acme.Api", PACKAGE + source), new AlbRouteProcessor())
        .clean();
    ClassLoader loader = compilation.loader();
    Class<?> api = loader.loadClass("com.acme.Api");
    List<String> calls = new ArrayList<>();
    InvocationHandler note = (proxy, method, arguments) -> {
      calls.add(method.getName());
      return null;
    };
    Class<?> filter = Class.forName("dev.albroute.AlbFilter");
    Object filters = Array.newInstance(filter, 1);
    Array.set(filters, 0, Proxy.newProxyInstance(loader, new Class<?>[] {filter}, note));
    Object service = Proxy.newProxyInstance(loader, new Class<?>[] {api}, note);
    AlbHandler handler = (AlbHandler) loader
        .loadClass("com.acme.ApiHandler")
        .getConstructor(api, filters.getClass())
        .newInstance(service, filters);

    handler.prime();

    assertThat(calls).isEmpty();
  }

  private List<Integer> prime(Compiler compiler, String... lines) {
    return prime(compile(compiler, lines));
  }

  private Compilation compile(Compiler compiler, String... lines) {
    Map<String, String> sources =
        Map.of("com.acme.Api", PACKAGE + IMPORTS + String.join("\n", lines) + "\n");
    return compiler
        .compile(directory.resolve("first"), sources, new AlbRouteProcessor())
        .clean();
  }

  /** Runs what was generated, with a note of each status, which generated code itself does not look at. */
  @SuppressWarnings("unchecked")
  private List<Integer> prime(Compilation first) {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put(
        "com.acme.Statuses",
        "package com.acme;\n"
            + "public final class Statuses {\n"
            + "  public static final java.util.List<Integer> ALL = new java.util.ArrayList<>();\n"
            + "  static void add(int status) { ALL.add(status); }\n"
            + "}\n");
    sources.put(
        "com.acme.ApiPriming",
        first
            .source("com/acme/ApiPriming.java")
            .replace("AlbPriming.request(", "Statuses.add(AlbPriming.request(")
            .replace(".send(handler);", ".send(handler));"));
    Compilation second = Compiler.JAVAC.compile(
        directory.resolve("second"), sources, List.of("-cp", classPath(first)));
    second.clean();
    try {
      ClassLoader loader = java.net.URLClassLoader.newInstance(
          new java.net.URL[] {
            second.classes().toUri().toURL(), first.classes().toUri().toURL()
          },
          PrimingTest.class.getClassLoader());
      Class<?> priming = loader.loadClass("com.acme.ApiPriming");
      var prime = priming.getDeclaredMethod("prime");
      prime.setAccessible(true);
      prime.invoke(null);
      return (List<Integer>)
          loader.loadClass("com.acme.Statuses").getField("ALL").get(null);
    } catch (ReflectiveOperationException | java.net.MalformedURLException e) {
      throw new AssertionError(e);
    }
  }

  private static String classPath(Compilation first) {
    return first.classes() + java.io.File.pathSeparator + System.getProperty("java.class.path");
  }
}
