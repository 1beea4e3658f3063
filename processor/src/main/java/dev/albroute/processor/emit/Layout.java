package dev.albroute.processor.emit;

import java.util.ArrayList;
import java.util.List;

/** Tidies what JavaPoet spreads: comments of one line, and rows of constants. */
final class Layout {
  private static final int WIDTH = 100;
  private static final String ROUTE_CONSTANT = "  private static final int ";

  private Layout() {}

  /**
   * Puts documentation comments of one line on one line, and constants of routes one below the other.
   *
   * @param source a source file of JavaPoet's
   * @return the same program
   */
  static String tidy(String source) {
    String[] lines = source.split("\n", -1);
    List<String> tidy = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      if (line.isBlank()
          && i > 0
          && lines[i - 1].startsWith(ROUTE_CONSTANT)
          && i + 1 < lines.length
          && lines[i + 1].startsWith(ROUTE_CONSTANT)) {
        continue;
      }
      String comment = i + 2 < lines.length ? comment(line, lines[i + 1], lines[i + 2]) : "";
      if (comment.isEmpty()) {
        tidy.add(line);
      } else {
        tidy.add(comment);
        i += 2;
      }
    }
    return String.join("\n", tidy);
  }

  private static String comment(String first, String second, String third) {
    if (!first.strip().equals("/**") || !third.strip().equals("*/")) {
      return "";
    }
    String text = second.strip().substring(1).strip();
    String comment = first + " " + text + " */";
    return comment.length() <= WIDTH ? comment : "";
  }
}
