package dev.albroute.benchmarks.harness;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Lines over logarithmic axes as SVG: where a line is straight at 45 degrees, the cost is linear. */
final class LineChart {

  private static final int WIDTH = 760;
  private static final int HEIGHT = 380;
  private static final int LEFT = 70;
  private static final int RIGHT = 20;
  private static final int TOP = 64;
  private static final int BOTTOM = 44;

  private final String title;
  private final String horizontal;
  private final Map<String, TreeMap<Double, Double>> lines = new LinkedHashMap<>();

  LineChart(String title, String horizontal) {
    this.title = title;
    this.horizontal = horizontal;
  }

  void add(String series, double x, double y) {
    lines.computeIfAbsent(series, key -> new TreeMap<>()).put(x, y);
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** The chart. */
  String svg() {
    double left = Double.MAX_VALUE;
    double right = 0;
    double low = Double.MAX_VALUE;
    double high = 0;
    for (TreeMap<Double, Double> line : lines.values()) {
      left = Math.min(left, line.firstKey());
      right = Math.max(right, line.lastKey());
      for (double y : line.values()) {
        low = Math.min(low, y);
        high = Math.max(high, y);
      }
    }
    low = Math.pow(10, Math.floor(Math.log10(low)));
    high = Math.pow(10, Math.ceil(Math.log10(high)));
    StringBuilder svg = new StringBuilder(Svg.open(WIDTH, HEIGHT, title));
    Svg.legend(svg, lines.keySet(), LEFT);
    for (double tick = low; tick <= high * 1.001; tick *= 10) {
      double y = y(tick, low, high);
      svg.append(String.format(
          Locale.ROOT,
          "<line class=\"grid\" x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\"/>%n",
          LEFT,
          y,
          WIDTH - RIGHT,
          y));
      svg.append(Svg.text(
          LEFT - 8, y + 4, "end", String.format(Locale.ROOT, tick < 1 ? "%.1f" : "%,.0f", tick)));
    }
    int number = 0;
    for (TreeMap<Double, Double> line : lines.values()) {
      StringBuilder points = new StringBuilder();
      for (Map.Entry<Double, Double> point : line.entrySet()) {
        double x = x(point.getKey(), left, right);
        points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y(point.getValue(), low, high)));
        if (number == 0) {
          String label = String.format(Locale.ROOT, "%,.0f", point.getKey());
          svg.append(Svg.text(x, HEIGHT - BOTTOM + 18, "middle", label));
        }
      }
      svg.append("<polyline class=\"l")
          .append(number++)
          .append("\" points=\"")
          .append(points.toString().trim());
      svg.append("\"/>\n");
    }
    svg.append(Svg.text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 8, "middle", horizontal));
    return svg.append("</svg>\n").toString();
  }

  private static double x(double value, double left, double right) {
    double part = right == left ? 0.5 : Math.log(value / left) / Math.log(right / left);
    return LEFT + part * (WIDTH - LEFT - RIGHT - 30);
  }

  private static double y(double value, double low, double high) {
    double part = high == low ? 0.5 : Math.log(value / low) / Math.log(high / low);
    return HEIGHT - BOTTOM - part * (HEIGHT - TOP - BOTTOM);
  }
}
