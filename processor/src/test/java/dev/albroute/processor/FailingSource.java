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
import java.util.stream.Stream;

/**
 * A source that must not compile, with what is to be said about it: a comment under a line, whose caret points at the
 * column and is followed by the message. A comment {@code // file} begins another compilation unit.
 *
 * <p>The sources are all of the package {@code com.acme}; each is moved to a package of its own, so that one compilation
 * can take them all.
 */
record FailingSource(String name, List<Unit> units) {

  static final Path DIRECTORY = Path.of("src", "test", "resources", "failing");

  private static final Pattern EXPECTATION = Pattern.compile("\\s*//\\s*\\^ (\\[ALB\\d+].*)");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:\\S.* )?(?:class|@?interface|record|enum) (\\w+)");

  /** One file of the source. */
  record Unit(String qualifiedName, String text, List<Finding> findings) {}

  /** A message at a place; line and column count from 1. */
  record Finding(long line, long column, String message) {}

  static List<FailingSource> all() {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files.sorted().map(FailingSource::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FailingSource of(Path file) {
    String name = file.getFileName().toString().replace(".java", "");
    String packageName = "failing." + name.toLowerCase(Locale.ROOT).replace('-', '_');
    try {
      List<Unit> units = new ArrayList<>();
      for (String text : Files.readString(file).split("(?m)^// file\n", -1)) {
        units.add(unit(text.replace("package com.acme", "package " + packageName), packageName));
      }
      return new FailingSource(name, units);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Unit unit(String text, String packageName) {
    List<Finding> findings = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    int judged = 0;
    for (int i = 0; i < lines.length; i++) {
      Matcher expectation = EXPECTATION.matcher(lines[i]);
      if (expectation.matches()) {
        findings.add(new Finding(judged, lines[i].indexOf('^') + 1L, expectation.group(1)));
      } else {
        judged = i + 1;
      }
    }
    Matcher type = TYPE.matcher(text);
    if (!type.find()) {
      throw new IllegalArgumentException("No type in " + text);
    }
    return new Unit(packageName + "." + type.group(1), text, findings);
  }

  /** What is to be said. */
  List<Finding> findings() {
    return units.stream().flatMap(unit -> unit.findings().stream()).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
