package dev.albroute.benchmarks.harness;

import java.util.Arrays;
import java.util.List;

/**
 * The rounds of one measurement.
 *
 * @param median the middle one
 * @param low the lower quartile; the least where there are fewer than five rounds
 * @param high the upper quartile; the greatest where there are fewer than five rounds
 * @param rounds how many
 */
record Sample(double median, double low, double high, int rounds) {

  private static final int FEW = 5;

  static Sample of(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    boolean few = sorted.length < FEW;
    return new Sample(
        at(sorted, 0.5), at(sorted, few ? 0 : 0.25), at(sorted, few ? 1 : 0.75), sorted.length);
  }

  private static double at(double[] sorted, double quantile) {
    double position = quantile * (sorted.length - 1);
    int below = (int) Math.floor(position);
    int above = (int) Math.ceil(position);
    return sorted[below] + (sorted[above] - sorted[below]) * (position - below);
  }

  /** Half the distance between the quartiles, in hundredths of the median. */
  double spreadPercent() {
    return median == 0 ? 0 : (high - low) / 2 / median * 100;
  }
}
