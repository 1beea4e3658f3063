package dev.albroute.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sections of {@code docs/errors.md}. */
final class ErrorsDocument {

  private static final Path FILE = Path.of("..", "docs", "errors.md");
  private static final Pattern SECTION = Pattern.compile("(?m)^### (ALB\\d+)$");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(.*?)```");

  /** A method that stands alone is meant to stand in an interface. */
  private static final Pattern ROUTE = Pattern.compile("(?m)^@(Get|Post|Put|Patch|Delete)\\b");

  private ErrorsDocument() {}

  /**
   * What the document says about one code.
   *
   * @param code the code
   * @param text the text of the section
   * @param examples its examples: none, or one that is refused and one to write instead
   */
  record Section(String code, String text, List<String> examples) {

    String packageName() {
      return "errors." + code.toLowerCase(Locale.ROOT);
    }

    /** An example as a compilation unit, with what the document takes for granted. */
    String unit(String example) {
      String imports = """
          package %s;

          import com.fasterxml.jackson.annotation.*;
          import dev.albroute.*;
          import dev.albroute.annotation.*;
          import java.time.*;
          import java.util.*;
          import java.util.concurrent.CompletionStage;
          import java.util.stream.Stream;
          import org.jspecify.annotations.Nullable;

          record Order(String id) {}

          """.formatted(packageName());
      return imports
          + (ROUTE.matcher(example).find()
              ? "@AlbRoute(\"/orders\")\ninterface ExampleApi {\n" + example + "}\n"
              : example);
    }
  }

  static List<Section> sections() {
    try {
      String text = Files.readString(FILE);
      List<Section> sections = new ArrayList<>();
      Matcher heading = SECTION.matcher(text);
      int start = -1;
      String code = "";
      while (heading.find()) {
        if (start >= 0) {
          sections.add(section(code, text.substring(start, heading.start())));
        }
        code = heading.group(1);
        start = heading.end();
      }
      sections.add(section(code, text.substring(start)));
      return sections;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Section section(String code, String text) {
    List<String> examples = new ArrayList<>();
    Matcher example = EXAMPLE.matcher(text);
    while (example.find()) {
      examples.add(example.group(1));
    }
    return new Section(code, text, examples);
  }
}
