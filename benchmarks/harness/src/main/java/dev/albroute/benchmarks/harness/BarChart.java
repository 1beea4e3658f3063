package dev.albroute.benchmarks.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Horizontal bars as SVG: for each name one bar of each series. */
final class BarChart {

  private static final int LEFT = 170;
  private static final int WIDTH = 760;
  private static final int BAR = 14;
  private static final int GAP = 10;
  private static final int TOP = 64;
  private static final int LABEL = 70;

  private final String title;
  private final List<String> series;
  private final List<String> names = new ArrayList<>();
  private final List<double[]> values = new ArrayList<>();

  /** A chart of those series. */
  BarChart(String title, List<String> series) {
    this.title = title;
    this.series = series;
  }

  /** Adds a group of bars, one of each series; NaN where there is none. */
  void add(String name, double... group) {
    names.add(name);
    values.add(group);
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** The chart. */
  String svg() {
    double greatest = 0;
    for (double[] group : values) {
      for (double value : group) {
        greatest = Double.isNaN(value) ? greatest : Math.max(greatest, value);
      }
    }
    int group = series.size() * BAR + GAP;
    int height = TOP + names.size() * group + 8;
    StringBuilder svg = new StringBuilder();
    svg.append(Svg.open(WIDTH, height, title));
    Svg.legend(svg, series, LEFT);
    for (int i = 0; i < names.size(); i++) {
      int y = TOP + i * group;
      double middle = y + series.size() * BAR / 2.0 + 4;
      svg.append(Svg.text(LEFT - 8, middle, "end", names.get(i)));
      for (int s = 0; s < series.size(); s++) {
        double value = values.get(i)[s];
        if (!Double.isNaN(value)) {
          double length = Math.max(0, value) / greatest * (WIDTH - LEFT - LABEL);
          int top = y + s * BAR;
          svg.append(String.format(
              Locale.ROOT,
              "<rect class=\"s%d\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>%n",
              s,
              LEFT,
              top,
              length,
              BAR - 2));
          String label = String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
          svg.append(Svg.text(LEFT + length + 5, top + BAR - 3, "start", label));
        }
      }
    }
    return svg.append("</svg>\n").toString();
  }
}
