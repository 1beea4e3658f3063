package dev.albroute.benchmarks.harness;

import java.util.Collection;
import java.util.Locale;

/** What the charts share: frame, colours for light and dark pages, text. */
final class Svg {

  private static final String STYLE = """
      <style>
      text { font: 12px system-ui, sans-serif; fill: #24292f }
      .title { font-size: 15px; font-weight: 600 }
      .s0 { fill: #0969da } .s1 { fill: #bf8700 } .s2 { fill: #1a7f37 } .s3 { fill: #8250df } .s4 { fill: #cf222e }
      polyline { fill: none; stroke-width: 2 } .grid { stroke: #8c959f55 }
      .l0 { stroke: #0969da } .l1 { stroke: #bf8700 } .l2 { stroke: #1a7f37 } .l3 { stroke: #8250df } .l4 { stroke: #cf222e }
      @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } }
      </style>
      """;
  private static final int SWATCH = 10;

  private Svg() {}

  static String open(int width, int height, String title) {
    return String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\">%n",
            width,
            height,
            width,
            height)
        + "<title>"
        + escape(title)
        + "</title>\n"
        + STYLE
        + "<text class=\"title\" x=\"8\" y=\"22\">"
        + escape(title)
        + "</text>\n";
  }

  static void legend(StringBuilder svg, Collection<String> series, int left) {
    int x = left;
    int number = 0;
    for (String name : series) {
      svg.append(String.format(
          Locale.ROOT,
          "<rect class=\"s%d\" x=\"%d\" y=\"36\" width=\"%d\" height=\"%d\"/>%n",
          number++,
          x,
          SWATCH,
          SWATCH));
      svg.append(text(x + SWATCH + 5.0, 45, "start", name));
      x += 40 + name.length() * 7;
    }
  }

  static String text(double x, double y, String anchor, String text) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
        x,
        y,
        anchor,
        escape(text));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
