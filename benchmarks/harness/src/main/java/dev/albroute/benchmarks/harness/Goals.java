package dev.albroute.benchmarks.harness;

import dev.albroute.benchmarks.harness.Results.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The goals of the project's performance issue, computed from the results of one run. */
final class Goals {

  private static final int ROUTES_FEW = 10;
  private static final int ROUTES_MANY = 1_000;

  /**
   * One goal on one JDK.
   *
   * @param text what it is
   * @param bound what is asked
   * @param value what was measured, or {@code null}
   * @param unit of the value
   * @param met whether it holds
   */
  record Goal(String text, String bound, @Nullable Double value, String unit, boolean met) {

    String shown() {
      return value == null ? "–" : String.format(Locale.ROOT, "%.1f%s", value, unit);
    }
  }

  private final Results results;
  private final int jdk;

  Goals(Results results, int jdk) {
    this.results = results;
    this.jdk = jdk;
  }

  /** All goals that apply to the JDK. */
  List<Goal> all() {
    List<Goal> goals = new ArrayList<>();
    goals.add(
        atLeast("warm `post`: official / ours", 3.0, ratio("post", Contender.OFFICIAL, "time")));
    goals.add(
        atLeast("warm `get`: official / ours", 4.0, ratio("get", Contender.OFFICIAL, "time")));
    goals.add(atLeast("warm `large`: fastest other / ours", 2.0, leastOther("large", "time")));
    goals.add(atLeast("warm `binary`: fastest other / ours", 1.5, leastOther("binary", "time")));
    goals.add(
        atLeast("bytes allocated, `post`: least other / ours", 4, leastOther("post", "allocated")));
    goals.add(
        atLeast("bytes allocated, `get`: least other / ours", 4, leastOther("get", "allocated")));
    if (jdk >= 25) {
      goals.add(
          atMost("cold `post`: ours minus floor", 20, " ms", aboveFloor(Cold.Setting.DEFAULT)));
      goals.add(atMost(
          "cold `post` with an AOT cache: ours minus floor",
          8,
          " ms",
          aboveFloor(Cold.Setting.AOT_CACHE)));
    } else {
      goals.add(
          atMost("cold `post`: ours minus floor", 10, " ms", aboveFloor(Cold.Setting.DEFAULT)));
    }
    goals.add(atMost("cold `post`: classes loaded from jars", 40, "", classes()));
    goals.add(atMost("1,000 routes against 10", 1.5, " times", routes()));
    goals.add(atMost("1,000 routes, 300 record types: compile", 20, " s", compile()));
    return goals;
  }

  private static Goal atLeast(String text, double bound, @Nullable Double value) {
    return new Goal(text, "≥ " + bound, value, "", value != null && value >= bound);
  }

  private static Goal atMost(String text, double bound, String unit, @Nullable Double value) {
    String shown =
        bound == Math.rint(bound) ? Integer.toString((int) bound) : Double.toString(bound);
    return new Goal(text, "≤ " + shown + unit, value, unit, value != null && value <= bound);
  }

  private @Nullable Double warm(String kind, String contender, String metric) {
    return median(new Cell(Warm.TABLE, jdk, "", kind + ", single", 0, contender), metric);
  }

  private @Nullable Double ratio(String kind, String contender, String metric) {
    Double other = warm(kind, contender, metric);
    Double ours = warm(kind, Contender.OURS, metric);
    return other == null || ours == null ? null : other / ours;
  }

  private @Nullable Double leastOther(String kind, String metric) {
    Double least = null;
    for (Contender contender : Contender.ALL) {
      if (!contender.isFloor() && !contender.name().equals(Contender.OURS)) {
        Double ratio = ratio(kind, contender.name(), metric);
        if (ratio != null && (least == null || ratio < least)) {
          least = ratio;
        }
      }
    }
    return least;
  }

  private @Nullable Double aboveFloor(Cold.Setting setting) {
    Double ours =
        median(new Cell(Cold.TABLE, jdk, setting.label, "post", 0, Contender.OURS), "wall");
    Double floor =
        median(new Cell(Cold.TABLE, jdk, setting.label, "post", 0, Contender.FLOOR), "wall");
    return ours == null || floor == null ? null : ours - floor;
  }

  private @Nullable Double classes() {
    return median(
        new Cell(Cold.TABLE, jdk, Cold.Setting.DEFAULT.label, "post", 0, Contender.OURS),
        "jarClasses");
  }

  private @Nullable Double routes() {
    Double few =
        median(new Cell(Growth.TABLE, jdk, "", Growth.ROUTES, ROUTES_FEW, Contender.OURS), "time");
    Double many =
        median(new Cell(Growth.TABLE, jdk, "", Growth.ROUTES, ROUTES_MANY, Contender.OURS), "time");
    return few == null || many == null ? null : many / few;
  }

  private @Nullable Double compile() {
    return median(
        new Cell(Growth.COMPILE, jdk, "", "1000 routes, 300 types", ROUTES_MANY, Contender.OURS),
        "seconds");
  }

  private @Nullable Double median(Cell cell, String metric) {
    Sample sample = results.sample(cell, metric);
    return sample == null ? null : sample.median();
  }
}
