package dev.albroute.benchmarks.harness;

import dev.albroute.benchmarks.harness.Results.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The results as Markdown tables. */
final class Tables {

  private static final String NOTHING = "–";
  private static final int SAMPLED_SITES = 16;
  private static final int ALLOCATING_SITES = 10;

  private final Results results;
  private final List<Integer> jdks;

  Tables(Results results, List<Integer> jdks) {
    this.results = results;
    this.jdks = jdks;
  }

  /** The goals; also as the run before reached them. */
  String goals(Results before) {
    StringBuilder text = new StringBuilder();
    for (int jdk : jdks) {
      List<List<String>> rows = new ArrayList<>();
      List<Goals.Goal> goals = new Goals(results, jdk).all();
      List<Goals.Goal> earlier = new Goals(before, jdk).all();
      for (int i = 0; i < goals.size(); i++) {
        Goals.Goal goal = goals.get(i);
        rows.add(List.of(
            goal.text(),
            goal.bound(),
            goal.shown(),
            earlier.get(i).shown(),
            goal.value() == null ? "" : goal.met() ? "yes" : "no"));
      }
      text.append("JDK ")
          .append(jdk)
          .append(":\n\n")
          .append(table(List.of("figure", "goal", "measured", "by the run before", "met"), rows));
    }
    return text.toString();
  }

  /** One table of an event: time and allocation of each contender, absolute and against ours. */
  String warm(String kind, Mode mode, String setting) {
    List<String> head = new ArrayList<>(List.of("contender"));
    for (int jdk : jdks) {
      head.addAll(List.of("JDK " + jdk + ": times ours", "µs", "allocated: times ours", "KB"));
    }
    List<List<String>> rows = new ArrayList<>();
    for (Contender contender : Contender.ALL) {
      List<String> row = new ArrayList<>(List.of(name(contender)));
      boolean any = false;
      for (int jdk : jdks) {
        String work = kind + ", " + mode.label;
        Cell cell = new Cell(Warm.TABLE, jdk, setting, work, 0, contender.name());
        Cell ours = new Cell(Warm.TABLE, jdk, setting, work, 0, Contender.OURS);
        Sample time = results.sample(cell, "time");
        Sample allocated = results.sample(cell, "allocated");
        any |= time != null;
        row.add(ratio(time, results.sample(ours, "time")));
        row.add(withSpread(time, 1));
        row.add(ratio(allocated, results.sample(ours, "allocated")));
        row.add(allocated == null ? NOTHING : number(allocated.median() / 1024));
      }
      if (any) {
        rows.add(row);
      }
    }
    return table(head, rows);
  }

  /** One table of cold starts: milliseconds above the floor for each way to start. */
  String cold(String kind, int jdk) {
    List<String> head = new ArrayList<>(List.of("contender"));
    for (Cold.Setting setting : Cold.Setting.values()) {
      if (anyCold(kind, jdk, setting)) {
        head.add(setting.label + ": ms above floor");
      }
    }
    head.addAll(List.of("ms in all", "CPU ms", "peak MB", "classes", "from jars"));
    List<List<String>> rows = new ArrayList<>();
    for (Contender contender : Contender.ALL) {
      List<String> row = new ArrayList<>(List.of(name(contender)));
      Cell standard = cold(kind, jdk, Cold.Setting.DEFAULT, contender.name());
      if (results.sample(standard, "wall") == null) {
        continue;
      }
      for (Cold.Setting setting : Cold.Setting.values()) {
        if (anyCold(kind, jdk, setting)) {
          Sample wall = results.sample(cold(kind, jdk, setting, contender.name()), "wall");
          Sample floor = results.sample(cold(kind, jdk, setting, Contender.FLOOR), "wall");
          row.add(
              wall == null || floor == null
                  ? NOTHING
                  : String.format(
                      Locale.ROOT,
                      "%.1f ± %.1f",
                      wall.median() - floor.median(),
                      (wall.high() - wall.low()) / 2));
        }
      }
      for (String metric : List.of("wall", "cpu", "peak", "classes", "jarClasses")) {
        Sample sample = results.sample(standard, metric);
        row.add(sample == null ? NOTHING : String.format(Locale.ROOT, "%,.0f", sample.median()));
      }
      rows.add(row);
    }
    return table(head, rows);
  }

  private boolean anyCold(String kind, int jdk, Cold.Setting setting) {
    return results.sample(cold(kind, jdk, setting, Contender.FLOOR), "wall") != null;
  }

  private static Cell cold(String kind, int jdk, Cold.Setting setting, String contender) {
    return new Cell(Cold.TABLE, jdk, setting.label, kind, 0, contender);
  }

  /** The size of the deployable jars. */
  String size() {
    List<List<String>> rows = new ArrayList<>();
    Sample ours = results.sample(sizeCell(Contender.OURS), "bytes");
    for (Contender contender : Contender.ALL) {
      Sample bytes = results.sample(sizeCell(contender.name()), "bytes");
      if (bytes != null) {
        rows.add(List.of(
            name(contender),
            String.format(Locale.ROOT, "%,.0f", bytes.median() / 1024),
            ratio(bytes, ours)));
      }
    }
    return table(List.of("contender", "KB", "times ours"), rows);
  }

  static Cell sizeCell(String contender) {
    return new Cell("size", 0, "", "", 0, contender);
  }

  /** Time against a size, one column for each contender. */
  String growth(String work, int jdk) {
    Set<Integer> sizes = new TreeSet<>();
    List<String> contenders = new ArrayList<>();
    for (Cell cell : results.cells(Growth.TABLE)) {
      if (cell.work().equals(work) && cell.jdk() == jdk) {
        sizes.add(cell.size());
        if (!contenders.contains(cell.contender())) {
          contenders.add(cell.contender());
        }
      }
    }
    List<String> head = new ArrayList<>(List.of(work));
    contenders.forEach(name -> head.add(name + ", µs"));
    List<List<String>> rows = new ArrayList<>();
    for (int size : sizes) {
      List<String> row = new ArrayList<>(List.of(String.format(Locale.ROOT, "%,d", size)));
      for (String contender : contenders) {
        row.add(withSpread(
            results.sample(new Cell(Growth.TABLE, jdk, "", work, size, contender), "time"), 1));
      }
      rows.add(row);
    }
    return table(head, rows);
  }

  /** Seconds to compile generated sources. */
  String compile() {
    List<String> head = new ArrayList<>(List.of("sources"));
    for (int jdk : jdks) {
      head.addAll(List.of("JDK " + jdk + ": s", "without the processor: s"));
    }
    List<List<String>> rows = new ArrayList<>();
    Set<String> seen = new java.util.LinkedHashSet<>();
    for (Cell cell : results.cells(Growth.COMPILE)) {
      if (!seen.add(cell.work())) {
        continue;
      }
      List<String> row = new ArrayList<>(List.of(cell.work()));
      for (int jdk : jdks) {
        Cell same = new Cell(Growth.COMPILE, jdk, "", cell.work(), cell.size(), cell.contender());
        row.add(withSpread(results.sample(same, "seconds"), 1));
        row.add(withSpread(results.sample(same, "plainSeconds"), 1));
      }
      rows.add(row);
    }
    return table(head, rows);
  }

  /** The typed readers and writers alone, in one setting. */
  String codecs(String setting) {
    List<String> head = new ArrayList<>(List.of("work", "by"));
    for (int jdk : jdks) {
      head.addAll(List.of("JDK " + jdk + ": times ours", "µs", "KB allocated"));
    }
    List<List<String>> rows = new ArrayList<>();
    Set<List<String>> seen = new java.util.LinkedHashSet<>();
    for (Cell cell : results.cells(Codecs.TABLE)) {
      if (!cell.setting().equals(setting) || !seen.add(List.of(cell.work(), cell.contender()))) {
        continue;
      }
      List<String> row = new ArrayList<>(List.of(cell.work(), cell.contender()));
      for (int jdk : jdks) {
        Cell same = new Cell(Codecs.TABLE, jdk, setting, cell.work(), 0, cell.contender());
        Cell ours = new Cell(Codecs.TABLE, jdk, setting, cell.work(), 0, Contender.OURS);
        Sample time = results.sample(same, "time");
        Sample allocated = results.sample(same, "allocated");
        row.add(ratio(time, results.sample(ours, "time")));
        row.add(withSpread(time, 1));
        row.add(allocated == null ? NOTHING : number(allocated.median() / 1024));
      }
      rows.add(row);
    }
    return table(head, rows);
  }

  /** The sites where the time of profiled requests goes. */
  String samples(String kind, int jdk) {
    Map<String, List<Double>> sites = profile(kind, jdk, Profile.Of.CPU);
    double all = sites.values().stream().mapToDouble(Tables::sum).sum();
    List<List<String>> rows = new ArrayList<>();
    for (String site : largest(sites, SAMPLED_SITES)) {
      rows.add(List.of("`" + site + "`", percent(sum(sites.getOrDefault(site, List.of())), all)));
    }
    return table(List.of("where", String.format(Locale.ROOT, "share of %,.0f samples", all)), rows);
  }

  /** The classes and sites of what a profiled request allocates. */
  String allocations(String kind, int jdk) {
    Map<String, List<Double>> sites = profile(kind, jdk, Profile.Of.ALLOCATION);
    double all = sites.values().stream().mapToDouble(Tables::sum).sum();
    int rounds = sites.values().stream().mapToInt(List::size).max().orElse(1);
    List<List<String>> rows = new ArrayList<>();
    for (String site : largest(sites, ALLOCATING_SITES)) {
      double bytes = sum(sites.getOrDefault(site, List.of()));
      rows.add(List.of(
          "`" + site.replace(" in ", "` in `") + "`",
          percent(bytes, all),
          String.format(Locale.ROOT, "%,.0f", bytes / rounds)));
    }
    return table(
        List.of(
            "allocated",
            String.format(Locale.ROOT, "share of %,.0f bytes", all / rounds),
            "bytes a request"),
        rows);
  }

  /** The classes from jars of our cold start by their owners, empty where they were not listed. */
  String classes(int jdk) {
    StringBuilder text = new StringBuilder();
    for (LoadedClasses.Owner owner : LoadedClasses.Owner.values()) {
      Cell cell = new Cell(Profile.CLASSES, jdk, owner.label, Profile.COLD_KIND, 0, Contender.OURS);
      Set<String> names = new TreeSet<>(results.metrics(cell).keySet());
      if (!names.isEmpty()) {
        text.append("- ").append(owner.label).append(", ").append(names.size()).append(": `");
        text.append(String.join("`, `", names)).append("`\n");
      }
    }
    return text.toString();
  }

  private Map<String, List<Double>> profile(String kind, int jdk, Profile.Of of) {
    return results.metrics(new Cell(Profile.TABLE, jdk, of.label, kind, 0, Contender.OURS));
  }

  private static List<String> largest(Map<String, List<Double>> sites, int limit) {
    return sites.entrySet().stream()
        .sorted(Comparator.comparingDouble(site -> -sum(site.getValue())))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static double sum(List<Double> rounds) {
    return rounds.stream().mapToDouble(Double::doubleValue).sum();
  }

  private static String percent(double part, double all) {
    return String.format(Locale.ROOT, "%.1f %%", part / all * 100);
  }

  private static String name(Contender contender) {
    return contender.name().equals(Contender.OURS)
        ? "**" + contender.name() + "**"
        : contender.name();
  }

  private static String ratio(@Nullable Sample sample, @Nullable Sample ours) {
    if (sample == null || ours == null || ours.median() == 0) {
      return NOTHING;
    }
    return String.format(Locale.ROOT, "%.2f", sample.median() / ours.median());
  }

  private static String withSpread(@Nullable Sample sample, double scale) {
    if (sample == null) {
      return NOTHING;
    }
    return number(sample.median() * scale)
        + String.format(Locale.ROOT, " ± %.0f %%", sample.spreadPercent());
  }

  /** Three digits that mean something. */
  private static String number(double value) {
    int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }

  private static String table(List<String> head, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return "Not measured in this run.\n\n";
    }
    StringBuilder text = new StringBuilder();
    text.append("| ").append(String.join(" | ", head)).append(" |\n|---|");
    text.append("--:|".repeat(head.size() - 1)).append('\n');
    for (List<String> row : rows) {
      text.append("| ").append(String.join(" | ", row)).append(" |\n");
    }
    return text.append('\n').toString();
  }
}
