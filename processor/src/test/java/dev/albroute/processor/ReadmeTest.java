package dev.albroute.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What the README shows is what the processor does. */
class ReadmeTest {

  private static final Path README = Path.of("..", "README.md");
  /** The path of a link that is no absolute URI and not within the same document. */
  private static final Pattern LINK = Pattern.compile("\\]\\((?![a-z]+:|#)([^)#]+)(?:#[^)]*)?\\)");

  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void showsGeneratedCodeAsItIsGenerated() throws IOException {
    List<String> blocks = blocks();
    Compilation compilation = compile(blocks.get(0), blocks.get(1));

    assertThat(compilation.errors()).isEmpty();
    StringBuilder generated = new StringBuilder();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      generated.append(file.getCharContent(false)).append('\n');
    }
    assertThat(blocks).hasSizeGreaterThan(2);
    for (String excerpt : blocks.subList(2, blocks.size())) {
      assertThat(generated.toString()).contains(excerpt);
    }
  }

  @Test
  void showsTheInterfaceInTwelveLines() throws IOException {
    assertThat(blocks().get(0).lines()).hasSize(12);
  }

  @Test
  void quotesAMessageAsItIsWritten() throws IOException {
    String api = blocks().get(0).replace("find(UUID id)", "find(UUID orderId)");

    List<Diagnostic<? extends JavaFileObject>> errors = compile(api, "").errors();

    assertThat(errors).hasSize(1);
    assertThat(Files.readString(README)).contains("\n    " + errors.get(0).getMessage(null) + "\n");
  }

  @Test
  void linksOnlyToWhatIsThere() throws IOException {
    Path root = Path.of("..").toRealPath();
    List<Path> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(root)) {
      files.filter(ReadmeTest::isMarkdown).forEach(documents::add);
    }
    try (Stream<Path> files = Files.walk(root.resolve("docs"))) {
      files.filter(ReadmeTest::isMarkdown).forEach(documents::add);
    }
    for (Path document : documents) {
      Matcher link = LINK.matcher(Files.readString(document));
      while (link.find()) {
        assertThat(document.resolveSibling(link.group(1)))
            .as("%s in %s", link.group(), document)
            .exists();
      }
    }
  }

  private static boolean isMarkdown(Path file) {
    return file.toString().endsWith(".md");
  }

  private static List<String> blocks() throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher matcher = JAVA.matcher(Files.readString(README, StandardCharsets.UTF_8));
    while (matcher.find()) {
      blocks.add(matcher.group(1));
    }
    return blocks;
  }

  private static Compilation compile(String api, String function) {
    List<JavaFileObject> sources = new ArrayList<>();
    sources.add(
        source("OrdersApi", "import dev.albroute.annotation.*; import java.util.*;\n" + api));
    sources.add(
        source(
            "Order",
            "public record Order(java.util.UUID id, OrderStatus status, String item, int quantity) {}"));
    sources.add(source("NewOrder", "public record NewOrder(String item, int quantity) {}"));
    sources.add(source("OrderStatus", "public enum OrderStatus { PLACED, SHIPPED }"));
    sources.add(source(
        "OutOfStock",
        "@dev.albroute.annotation.Status(409) public class OutOfStock extends Exception {"
            + " private static final long serialVersionUID = 1; }"));
    if (!function.isEmpty()) {
      sources.add(source("OrdersFunction", function));
      sources.add(
          source(
              "OrdersService",
              "import java.util.*; class OrdersService implements OrdersApi {"
                  + " public Optional<Order> find(UUID id) { return Optional.empty(); }"
                  + " public List<Order> list(List<OrderStatus> status, int limit) { return List.of(); }"
                  + " public Order place(NewOrder order) throws OutOfStock { throw new OutOfStock(); } }"));
    }
    return javac()
        .withProcessors(new AlbRouteProcessor())
        .withOptions("-Xlint:all,-processing", "-Werror")
        .compile(sources);
  }

  private static JavaFileObject source(String name, String text) {
    return JavaFileObjects.forSourceString("com.acme." + name, "package com.acme;\n" + text);
  }
}
