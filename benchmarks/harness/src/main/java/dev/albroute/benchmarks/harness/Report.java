package dev.albroute.benchmarks.harness;

import dev.albroute.benchmarks.harness.Results.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes the tables into docs/performance.md, between the marks that stand there, and the charts beside it. */
final class Report {

  private final Results results;
  private final Results before;
  private final Layout layout;
  private final List<Integer> jdks;

  /**
   * A report.
   *
   * @param results of the last run
   * @param before results of the run before it, perhaps none
   * @param layout where it is written
   */
  Report(Results results, Results before, Layout layout) {
    this.results = results;
    this.before = before;
    this.layout = layout;
    Set<Integer> found = new TreeSet<>();
    for (String table : List.of(
        Cold.TABLE, Warm.TABLE, Codecs.TABLE, Profile.TABLE, Growth.TABLE, Growth.COMPILE)) {
      results.cells(table).forEach(cell -> found.add(cell.jdk()));
    }
    this.jdks = new ArrayList<>(found);
  }

  /** The blocks of the report by the names of their marks. */
  Map<String, String> blocks() {
    Tables tables = new Tables(results, jdks);
    Map<String, String> blocks = new LinkedHashMap<>();
    blocks.put("about", about());
    blocks.put("contenders", contenders());
    blocks.put("goals", tables.goals(before));
    StringBuilder warm = new StringBuilder();
    for (String kind : Events.KINDS) {
      for (Mode mode : Mode.values()) {
        if (!results.has(Warm.TABLE, Warm.DEFAULT, kind + ", " + mode.label)) {
          continue;
        }
        warm.append("### `").append(kind).append("`, ").append(mode.label).append(" mode\n\n");
        if (mode == Mode.SINGLE) {
          warm.append("![Time of ")
              .append(kind)
              .append("](performance/warm-")
              .append(kind)
              .append(".svg)\n\n");
        }
        warm.append(tables.warm(kind, mode, Warm.DEFAULT));
      }
    }
    for (String kind : Events.KINDS) {
      if (results.has(Warm.TABLE, Warm.LAMBDA, kind + ", " + Mode.SINGLE.label)) {
        warm.append("### `").append(kind).append("` with Lambda's flags\n\n");
        warm.append(tables.warm(kind, Mode.SINGLE, Warm.LAMBDA));
      }
    }
    blocks.put("warm", warm.toString());
    blocks.put("cold", cold(tables));
    blocks.put("size", tables.size());
    StringBuilder growth = new StringBuilder();
    for (String work : List.of(Growth.BODY, Growth.HEADERS, Growth.ROUTES)) {
      if (!results.has(Growth.TABLE, Warm.DEFAULT, work)) {
        continue;
      }
      growth.append("### ").append(work).append("\n\n");
      growth
          .append("![Cost against ")
          .append(work)
          .append("](performance/growth-")
          .append(work)
          .append(".svg)\n\n");
      for (int jdk : jdks) {
        growth.append("JDK ").append(jdk).append(":\n\n").append(tables.growth(work, jdk));
      }
    }
    blocks.put("growth", growth.toString());
    blocks.put("compile", tables.compile());
    blocks.put(
        "codecs",
        tables.codecs(Warm.DEFAULT) + "With Lambda's flags:\n\n" + tables.codecs(Warm.LAMBDA));
    blocks.put("profile", profile(tables));
    return blocks;
  }

  private String about() {
    StringBuilder text = new StringBuilder();
    text.append("Measured on ")
        .append(results.fact("date"))
        .append(": ")
        .append(results.fact("processors"));
    text.append(" processors (")
        .append(results.fact("processor"))
        .append("), ")
        .append(results.fact("memory"));
    text.append(" of memory, ").append(results.fact("system")).append('.');
    for (int jdk : jdks) {
      text.append(" JDK ")
          .append(jdk)
          .append(" is ")
          .append(results.fact("jdk" + jdk))
          .append('.');
    }
    text.append(" Effort: ").append(results.fact("effort")).append('.');
    return text.append(" Versions: ")
        .append(results.fact("versions"))
        .append(".\n\n")
        .toString();
  }

  private static String contenders() {
    StringBuilder text = new StringBuilder("| name | what it is |\n|---|---|\n");
    for (Contender contender : Contender.ALL) {
      text.append("| ")
          .append(contender.name())
          .append(" | ")
          .append(contender.about())
          .append(" |\n");
    }
    return text.append('\n').toString();
  }

  private String cold(Tables tables) {
    StringBuilder text = new StringBuilder();
    for (Cold.Setting setting : Cold.Setting.values()) {
      text.append("- ").append(setting.label).append(": ").append(setting.about).append('\n');
    }
    text.append('\n');
    for (String kind : List.of("post", "get")) {
      for (int jdk : jdks) {
        if (!results.has(Cold.TABLE, Cold.Setting.DEFAULT.label, kind)) {
          continue;
        }
        text.append("### `").append(kind).append("`, JDK ").append(jdk).append("\n\n");
        text.append("![Cold start of ")
            .append(kind)
            .append("](performance/cold-")
            .append(kind)
            .append('-')
            .append(jdk);
        text.append(".svg)\n\n").append(tables.cold(kind, jdk));
      }
    }
    return text.toString();
  }

  private String profile(Tables tables) {
    StringBuilder text = new StringBuilder();
    for (String kind : Profile.KINDS) {
      for (int jdk : jdks) {
        if (results.has(Profile.TABLE, Profile.Of.CPU.label, kind)) {
          text.append("### Profile of `")
              .append(kind)
              .append("`, JDK ")
              .append(jdk)
              .append("\n\n")
              .append(tables.samples(kind, jdk))
              .append(tables.allocations(kind, jdk));
        }
      }
    }
    for (int jdk : jdks) {
      String classes = tables.classes(jdk);
      if (!classes.isEmpty()) {
        text.append("### Classes from jars of a cold `")
            .append(Profile.COLD_KIND)
            .append("`, JDK ")
            .append(jdk)
            .append("\n\n")
            .append(classes)
            .append('\n');
      }
    }
    return text.toString();
  }

  /** Replaces the blocks of the document and writes the charts. */
  void write() throws IOException {
    Path document = layout.docs().resolve("performance.md");
    String text = Files.readString(document);
    for (Map.Entry<String, String> block : blocks().entrySet()) {
      String begin = "<!-- begin " + block.getKey() + " -->";
      String end = "<!-- end " + block.getKey() + " -->";
      int from = text.indexOf(begin);
      int to = text.indexOf(end);
      if (from < 0 || to < from) {
        throw new IllegalStateException("No marks of " + block.getKey() + " in " + document);
      }
      text =
          text.substring(0, from + begin.length()) + "\n\n" + block.getValue() + text.substring(to);
    }
    Files.writeString(document, text);
    Path charts = Files.createDirectories(layout.docs().resolve("performance"));
    for (String kind : Events.KINDS) {
      write(charts, "warm-" + kind, warmChart(kind));
    }
    for (String kind : List.of("post", "get")) {
      for (int jdk : jdks) {
        write(charts, "cold-" + kind + "-" + jdk, coldChart(kind, jdk));
      }
    }
    for (String work : List.of(Growth.BODY, Growth.HEADERS, Growth.ROUTES)) {
      LineChart chart = growthChart(work);
      if (!chart.isEmpty()) {
        Files.writeString(charts.resolve("growth-" + work + ".svg"), chart.svg());
      }
    }
  }

  private static void write(Path charts, String name, BarChart chart) throws IOException {
    if (!chart.isEmpty()) {
      Files.writeString(charts.resolve(name + ".svg"), chart.svg());
    }
  }

  private BarChart warmChart(String kind) {
    List<String> series = jdks.stream().map(jdk -> "JDK " + jdk).toList();
    BarChart chart =
        new BarChart("Warm `" + kind + "`: time as a multiple of ours, less is better", series);
    for (Contender contender : Contender.ALL) {
      double[] group = new double[jdks.size()];
      boolean any = false;
      for (int i = 0; i < group.length; i++) {
        // The one contender that serves multi-value mode only is compared with ours in that mode.
        String work = kind + ", " + contender.modes().iterator().next().label;
        Sample sample = results.sample(
            new Cell(Warm.TABLE, jdks.get(i), "", work, 0, contender.name()), "time");
        Sample ours =
            results.sample(new Cell(Warm.TABLE, jdks.get(i), "", work, 0, Contender.OURS), "time");
        group[i] = sample == null || ours == null ? Double.NaN : sample.median() / ours.median();
        any |= !Double.isNaN(group[i]);
      }
      if (any) {
        chart.add(contender.name(), group);
      }
    }
    return chart;
  }

  private BarChart coldChart(String kind, int jdk) {
    List<Cold.Setting> settings = new ArrayList<>();
    for (Cold.Setting setting : Cold.Setting.values()) {
      if (results.sample(new Cell(Cold.TABLE, jdk, setting.label, kind, 0, Contender.FLOOR), "wall")
          != null) {
        settings.add(setting);
      }
    }
    BarChart chart = new BarChart(
        "Cold `" + kind + "`, JDK " + jdk + ": milliseconds above the floor, less is better",
        settings.stream().map(setting -> setting.label).toList());
    for (Contender contender : Contender.ALL) {
      double[] group = new double[settings.size()];
      boolean any = false;
      for (int i = 0; i < group.length; i++) {
        String setting = settings.get(i).label;
        Sample sample =
            results.sample(new Cell(Cold.TABLE, jdk, setting, kind, 0, contender.name()), "wall");
        Sample floor =
            results.sample(new Cell(Cold.TABLE, jdk, setting, kind, 0, Contender.FLOOR), "wall");
        group[i] = sample == null || floor == null ? Double.NaN : sample.median() - floor.median();
        any |= !Double.isNaN(group[i]);
      }
      if (any && !contender.isFloor()) {
        chart.add(contender.name(), group);
      }
    }
    return chart;
  }

  private LineChart growthChart(String work) {
    LineChart chart = new LineChart("Microseconds of a request against " + work, work);
    for (Cell cell : results.cells(Growth.TABLE)) {
      if (cell.work().equals(work)) {
        String series = cell.contender() + ", JDK " + cell.jdk();
        boolean shown = jdks.indexOf(cell.jdk()) == 0 || work.equals(Growth.ROUTES);
        Sample time = results.sample(cell, "time");
        if (shown && time != null) {
          chart.add(series, cell.size(), time.median());
        }
      }
    }
    return chart;
  }
}
