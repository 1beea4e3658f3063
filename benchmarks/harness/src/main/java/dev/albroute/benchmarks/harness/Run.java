package dev.albroute.benchmarks.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The one command: checks that all answer the same, measures, shows the tables, writes the report. */
public final class Run {

  private static final List<Integer> BODY_SIZES =
      List.of(1_000, 4_000, 16_000, 64_000, 256_000, 1_000_000);
  private static final List<Integer> HEADER_COUNTS = List.of(5, 10, 20, 50, 100);
  private static final List<Integer> ROUTE_COUNTS = List.of(10, 100, 1_000);
  private static final List<String> SMALL_KINDS = List.of("post", "get");
  private static final List<String> GROWTH_CONTENDERS =
      List.of(Contender.OURS, "fastjson2", Contender.OFFICIAL);
  private static final List<GeneratedApi> APIS = List.of(
      new GeneratedApi(10, 3),
      new GeneratedApi(100, 30),
      new GeneratedApi(300, 90),
      new GeneratedApi(1_000, 3),
      new GeneratedApi(1_000, 300));

  private Run() {}

  /**
   * Runs.
   *
   * @param args the directory of the benchmarks, the versions of the libraries, then what {@link Options} reads
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Layout layout = new Layout(Path.of(args[0]));
    Options options;
    try {
      options = Options.parse(Arrays.asList(args).subList(2, args.length));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    Path complete = layout.work("results").resolve("complete.json");
    Path before = layout.work("results").resolve("before.json");
    if (options.measures(Options.REPORT)) {
      new Report(Results.read(complete), earlier(before), layout).write();
      return;
    }
    Path file = layout.work("results").resolve(options.complete() ? "running.json" : "last.json");
    Results results = new Results();
    results.fact("versions", args[1]);
    results.fact("effort", options.effort().about());
    measure(options, layout, results, file);
    if (options.complete()) {
      if (Files.exists(complete)) {
        Files.move(complete, before, StandardCopyOption.REPLACE_EXISTING);
      }
      Files.move(file, complete);
    }
    Report report =
        new Report(results, options.complete() ? earlier(before) : new Results(), layout);
    report.blocks().forEach((name, block) -> {
      if (options.measures(name) || options.complete()) {
        System.out.println("== " + name + "\n\n" + block.replaceAll("(?m)^!.*\\R\\R", ""));
      }
    });
    if (options.complete()) {
      report.write();
    }
  }

  /** The complete run before the last one; nothing where there is none. */
  private static Results earlier(Path file) throws IOException {
    return Files.exists(file) ? Results.read(file) : new Results();
  }

  private static void measure(Options options, Layout layout, Results results, Path file)
      throws IOException, InterruptedException {
    List<Jdk> jdks = Jdk.find(options.jdks());
    List<Contender> contenders = Contender.select(options.contenders(), layout);
    Machine.describe(results, jdks);
    new Equality(layout, jdks.get(0)).check(contenders, options.kinds(), options.modes());
    if (options.measures("size")) {
      for (Contender contender : contenders) {
        results.add(
            Tables.sizeCell(contender.name()), "bytes", (double) Files.size(contender.jar(layout)));
      }
    }
    if (options.measures("cold")) {
      List<String> kinds = new ArrayList<>(SMALL_KINDS);
      kinds.retainAll(options.kinds());
      new Cold(layout, results)
          .measure(
              jdks,
              contenders,
              kinds,
              options.settings(),
              options.rounds(options.effort().coldRounds));
      results.write(file);
    }
    int rounds = options.rounds(options.effort().warmRounds);
    Jmh.Effort effort = new Jmh.Effort(rounds, options.effort().warmup, options.effort().measured);
    Warm warm = new Warm(layout, results, effort);
    if (options.measures("warm")) {
      warm.measure(jdks, contenders, options.kinds(), options.modes(), Warm.DEFAULT);
      if (options.effort() != Options.Effort.BRIEF) {
        List<String> small = new ArrayList<>(SMALL_KINDS);
        small.retainAll(options.kinds());
        warm.measure(jdks, contenders, small, List.of(Mode.SINGLE), Warm.LAMBDA);
      }
      results.write(file);
    }
    if (options.measures("codecs") && Files.exists(layout.deployable("codecs"))) {
      new Codecs(layout, results).measure(jdks, effort);
      results.write(file);
    }
    if (options.measures("profile")) {
      List<String> kinds = new ArrayList<>(Profile.KINDS);
      kinds.retainAll(options.kinds());
      Profile profile = new Profile(
          layout, results, new Jmh.Effort(rounds, effort.warmup(), 2 * effort.measured()));
      for (Contender ours : Contender.select(List.of(Contender.OURS), layout)) {
        profile.measure(jdks, ours, kinds);
        if (kinds.contains(Profile.COLD_KIND)) {
          profile.listClasses(jdks, ours);
        }
      }
      results.write(file);
    }
    Growth growth = new Growth(layout, results);
    if (options.measures("growth")) {
      List<Contender> few = contenders.stream()
          .filter(one -> GROWTH_CONTENDERS.contains(one.name()))
          .toList();
      warm.measureGrowth(jdks, few, Growth.BODY, BODY_SIZES);
      warm.measureGrowth(jdks, few, Growth.HEADERS, HEADER_COUNTS);
      if (Files.exists(layout.deployable("toolchain"))) {
        growth.routes(jdks, ROUTE_COUNTS, warm, effort.rounds());
      }
      results.write(file);
    }
    if (options.measures("compile") && Files.exists(layout.deployable("toolchain"))) {
      growth.compileTimes(jdks, APIS, rounds);
    }
    results.write(file);
  }
}
