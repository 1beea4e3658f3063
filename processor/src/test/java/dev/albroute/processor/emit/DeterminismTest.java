package dev.albroute.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.albroute.processor.AlbRouteProcessor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same interface gives the same bytes, whatever the order of the source files. */
class DeterminismTest {
  @TempDir
  Path directory;

  @Test
  void sourcesAndClassesAreByteIdenticalFromRunToRun() {
    Map<String, String> sources = new LinkedHashMap<>();
    StringBuilder api = new StringBuilder(
        "package com.acme;\nimport dev.albroute.annotation.*;\nimport java.util.*;\n@AlbRoute\npublic interface ManyApi {\n");
    for (int i = 0; i < 12; i++) {
      String type = """
          package com.acme;
          import java.util.*;
          public record T%1$d(int a, List<T%2$d> more, Map<String, T%2$d[]> map) {}
          """;
      sources.put("com.acme.T" + i, type.formatted(i, (i + 1) % 12));
      String method = """
            @Post("/t%1$d/{x}")
            default Optional<T%1$d> t%1$d(T%1$d t, UUID x, @QueryParam Set<Thread.State> states) {
              return Optional.of(t);
            }
          """;
      api.append(method.formatted(i));
    }
    sources.put("com.acme.ManyApi", api.append("}\n").toString());
    Compilation first = compile(sources, "first");
    List<String> names = new ArrayList<>(sources.keySet());
    for (int round = 0; round < 2; round++) {
      Collections.shuffle(names, new Random(round));
      Map<String, String> shuffled = new LinkedHashMap<>();
      names.forEach(name -> shuffled.put(name, sources.get(name)));
      Compilation again = compile(shuffled, "again" + round);
      assertThat(again.sources()).isEqualTo(first.sources());
      assertThat(again.classFiles()).usingRecursiveComparison().isEqualTo(first.classFiles());
    }
    assertThat(first.sources()).hasSizeGreaterThan(1);
  }

  private Compilation compile(Map<String, String> sources, String name) {
    return Compiler.JAVAC
        .compile(directory.resolve(name), sources, new AlbRouteProcessor())
        .clean();
  }
}
