package dev.albroute.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.albroute.processor.AlbRouteProcessor;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Types of a jar, which only its class files describe. */
class LibraryTypesTest {
  private static final Path MONEY = Path.of("src", "test", "resources", "library", "Money.java");

  @TempDir
  Path directory;

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void anImmutableClassOfAJarIsReadByItsConstructor(Compiler compiler) throws Exception {
    Path library = compile(
        Compiler.JAVAC,
        "library",
        "com.acme.library.Money",
        Files.readString(MONEY),
        "-parameters");
    String api = """
        package com.acme;

        import com.acme.library.Money;
        import dev.albroute.annotation.*;
        import java.util.List;

        @AlbRoute
        public interface PaymentsApi {
          @Post
          default List<Money> pay(@Body List<Money> amounts) {
            return amounts;
          }
        }
        """;
    String classPath = library + File.pathSeparator + System.getProperty("java.class.path");
    Path classes = compile(compiler, "api", "com.acme.PaymentsApi", api, "-classpath", classPath);
    try (URLClassLoader loader = new URLClassLoader(
        new URL[] {library.toUri().toURL(), classes.toUri().toURL()},
        getClass().getClassLoader())) {
      Function function = new Function(
          loader.loadClass("com.acme.PaymentsApiHandler").getConstructor().newInstance());
      String json = "[{\"amount\":9007199254740993,\"currency\":\"GBP\"}]";
      assertThat(function.post("/", json).send().text()).isEqualTo(json);
      assertThat(function.post("/", "[{\"currency\":\"GBP\"}]").send().text())
          .contains("\"pointer\":\"/0/amount\",\"detail\":\"is required\"");
    }
  }

  private Path compile(
      Compiler compiler, String name, String type, String source, String... options)
      throws IOException {
    return compiler
        .compile(
            directory.resolve(name),
            Map.of(type, source),
            List.of(options),
            new AlbRouteProcessor())
        .clean()
        .classes();
  }
}
