package dev.albroute.benchmarks.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The command line.
 *
 * @param effort how long to measure
 * @param measures what to measure
 * @param kinds with which events
 * @param modes in which forms of events
 * @param jdks on which JDKs
 * @param contenders of whom; everybody where it is empty
 * @param settings with which flags to start cold
 * @param rounds how many; 0 for what fits the measure
 */
record Options(
    Effort effort,
    List<String> measures,
    List<String> kinds,
    List<Mode> modes,
    List<Integer> jdks,
    List<String> contenders,
    List<Cold.Setting> settings,
    int rounds) {

  /**
   * How long to measure.
   *
   * <p>A cold start is measured in that many rounds, everything warm in JVMs that run that many seconds before they are
   * measured and as many while they are. What is profiled runs as many again until it is warm, and twice as many while it
   * is sampled.
   */
  enum Effort {
    /** For the report, some four hours. */
    THOROUGH(25, 3, 5, 5),
    /** For the report too, less than an hour. */
    QUICK(9, 1, 3, 2),
    /** For a change at hand; writes no report. */
    BRIEF(9, 1, 3, 3);

    final int coldRounds;
    final int warmRounds;
    final int warmup;
    final int measured;

    Effort(int coldRounds, int warmRounds, int warmup, int measured) {
      this.coldRounds = coldRounds;
      this.warmRounds = warmRounds;
      this.warmup = warmup;
      this.measured = measured;
    }

    /** What the report says of it. */
    String about() {
      return coldRounds + " rounds of cold starts; warm " + warmRounds
          + (warmRounds == 1 ? " round" : " rounds") + " of JVMs that run " + warmup
          + " s before and " + measured + " s while they are measured";
    }
  }

  /** All measures, in the order in which they are taken. */
  static final List<String> MEASURES =
      List.of("check", "size", "cold", "warm", "codecs", "profile", "growth", "compile");

  /** Shows the last results again, measures nothing. */
  static final String REPORT = "report";

  private static final List<String> BRIEF_CONTENDERS =
      List.of(Contender.FLOOR, Contender.OURS, "fastjson2", Contender.OFFICIAL);

  static final String USAGE =
      """
      benchmarks/run [options] [measure | kind of event]...

      Without a measure or a kind it runs everything and writes docs/performance.md.

        measures   %s; report writes the report of the last run again
        kinds      %s
        --short              few rounds, JDK 17, four contenders, single mode; prints, writes no report
        --quick              everything, in fewer and shorter rounds
        --rounds=n           rounds of each measure
        --jdk=17,25          feature versions; homes come from BENCHMARK_JDKS or beside the running JDK
        --contender=a,b      contenders by name
        --mode=single,multi  forms of events
        --setting=default,lambda,appcds,aot  flags of cold starts
      """.formatted(String.join(" ", MEASURES), String.join(" ", Events.KINDS));

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException if there is a word that nobody knows
   */
  static Options parse(List<String> args) {
    boolean brief = args.contains("--short");
    Effort effort =
        brief ? Effort.BRIEF : args.contains("--quick") ? Effort.QUICK : Effort.THOROUGH;
    List<String> measures = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    List<Mode> modes = brief ? List.of(Mode.SINGLE) : List.of(Mode.values());
    List<Integer> jdks = brief ? List.of(17) : List.of(17, 25);
    List<String> contenders = brief ? BRIEF_CONTENDERS : List.of();
    List<Cold.Setting> settings = brief
        ? List.of(Cold.Setting.DEFAULT, Cold.Setting.LAMBDA_FLAGS)
        : List.of(Cold.Setting.values());
    int rounds = 0;
    for (String arg : args) {
      if (MEASURES.contains(arg) || arg.equals(REPORT)) {
        measures.add(arg);
      } else if (Events.KINDS.contains(arg)) {
        kinds.add(arg);
      } else if (arg.startsWith("--rounds=")) {
        rounds = Integer.parseInt(value(arg));
      } else if (arg.startsWith("--jdk=")) {
        jdks = list(arg, Integer::valueOf);
      } else if (arg.startsWith("--contender=")) {
        contenders = list(arg, Function.identity());
      } else if (arg.startsWith("--mode=")) {
        modes = list(arg, label -> find(Mode.values(), mode -> mode.label, label));
      } else if (arg.startsWith("--setting=")) {
        settings = list(arg, label -> find(Cold.Setting.values(), setting -> setting.label, label));
      } else if (arg.equals("--help")) {
        throw new IllegalArgumentException(USAGE);
      } else if (!arg.equals("--short") && !arg.equals("--quick")) {
        throw new IllegalArgumentException("Unknown: " + arg + "\n\n" + USAGE);
      }
    }
    return new Options(
        effort,
        measures.isEmpty() ? MEASURES : measures,
        kinds.isEmpty() ? Events.KINDS : kinds,
        modes,
        jdks,
        contenders,
        settings,
        rounds);
  }

  private static String value(String arg) {
    return arg.substring(arg.indexOf('=') + 1);
  }

  private static <T> List<T> list(String arg, Function<String, T> parse) {
    List<T> values = new ArrayList<>();
    for (String part : value(arg).split(",", -1)) {
      values.add(parse.apply(part));
    }
    return values;
  }

  private static <T> T find(T[] values, Function<T, String> label, String wanted) {
    for (T value : values) {
      if (label.apply(value).equals(wanted)) {
        return value;
      }
    }
    throw new IllegalArgumentException("Unknown: " + wanted + "\n\n" + USAGE);
  }

  /** Whether everything is measured, so that the report can be written. */
  boolean complete() {
    return effort != Effort.BRIEF
        && measures.equals(MEASURES)
        && kinds.equals(Events.KINDS)
        && contenders.isEmpty()
        && modes.size() == Mode.values().length;
  }

  boolean measures(String measure) {
    return measures.contains(measure);
  }

  /** The rounds to take: those of the command line, else those of the effort. */
  int rounds(int ofEffort) {
    return rounds > 0 ? rounds : ofEffort;
  }
}
