package dev.albroute.benchmarks.harness;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A way to write the order service.
 *
 * @param name the directory of its module and its name in the tables
 * @param handler the class of its handler
 * @param modes the forms of events that it serves
 * @param kinds the kinds of events that it serves
 * @param about what it is, and why it does not serve the others
 */
record Contender(String name, String handler, Set<Mode> modes, Set<String> kinds, String about) {

  /** Ours. */
  static final String OURS = "albroute";

  /** Reads the event and writes a constant. */
  static final String FLOOR = "floor";

  /** What AWS documents; the answers of the others are compared with its answers. */
  static final String OFFICIAL = "official";

  private static final Set<Mode> BOTH = EnumSet.allOf(Mode.class);
  private static final Set<String> EVERY = Set.copyOf(Events.KINDS);

  /** All contenders, in the order of the report. */
  static final List<Contender> ALL = List.of(
      new Contender(
          FLOOR,
          "dev.albroute.benchmarks.floor.FloorFunction",
          BOTH,
          EVERY,
          "Reads the bytes of the event and writes a constant: nobody can be cheaper."),
      new Contender(
          OURS,
          "dev.albroute.benchmarks.albroute.OrdersFunction",
          BOTH,
          EVERY,
          "An `@AlbRoute` interface and its generated handler."),
      new Contender(
          "fastjson2",
          "dev.albroute.benchmarks.fastjson2.Fastjson2Function",
          BOTH,
          EVERY,
          "Event, body and answer by fastjson2, router by hand."),
      new Contender(
          "dsl-json",
          "dev.albroute.benchmarks.dsljson.DslJsonFunction",
          BOTH,
          EVERY,
          "Event, body and answer by dsl-json with converters made at compile time, router by hand."),
      new Contender(
          "avaje-jsonb",
          "dev.albroute.benchmarks.avaje.AvajeFunction",
          BOTH,
          Set.of("post", "get"),
          "Event, body and answer by avaje-jsonb with adapters made at compile time, router by hand."
              + " Refuses strings of more than 50,000 characters, hence neither `large` nor `binary`."),
      new Contender(
          "jackson-core",
          "dev.albroute.benchmarks.jacksoncore.JacksonCoreFunction",
          BOTH,
          EVERY,
          "Event, body and answer by jackson-core's tokens, all written by hand."),
      new Contender(
          "jackson-databind",
          "dev.albroute.benchmarks.databind.DatabindFunction",
          BOTH,
          EVERY,
          "Event, body and answer by jackson-databind, router by hand."),
      new Contender(
          OFFICIAL,
          "dev.albroute.benchmarks.official.OfficialFunction",
          BOTH,
          EVERY,
          "A `RequestHandler` of aws-lambda-java-events between aws-lambda-java-serialization, as the managed"
              + " runtime does it; body by jackson-databind, router by hand."),
      new Contender(
          "http4k",
          "dev.albroute.benchmarks.http4k.Http4kFunction",
          EnumSet.of(Mode.SINGLE),
          EVERY,
          "http4k's `ApplicationLoadBalancerLambdaFunction` with its Jackson module. Reads and writes the maps of"
              + " single mode only."),
      new Contender(
          "micronaut",
          "dev.albroute.benchmarks.micronaut.MicronautFunction",
          BOTH,
          EVERY,
          "Micronaut's `ApplicationLoadBalancerFunction` with Micronaut Serialization for events and bodies."),
      new Contender(
          "serverless-container",
          "dev.albroute.benchmarks.jersey.JerseyFunction",
          EnumSet.of(Mode.MULTI),
          EVERY,
          "Jersey in aws-serverless-java-container. Reads and writes the maps of multi-value mode only."));

  /**
   * The contenders of those names, or all where there are none; without those whose jar is not there.
   *
   * @throws IllegalArgumentException if there is no contender of a name
   */
  static List<Contender> select(List<String> names, Layout layout) {
    for (String name : names) {
      if (ALL.stream().noneMatch(contender -> contender.name.equals(name))) {
        throw new IllegalArgumentException("No contender " + name + "; there are " + ALL);
      }
    }
    List<Contender> chosen = new ArrayList<>();
    for (Contender contender : ALL) {
      if (names.isEmpty() || names.contains(contender.name)) {
        if (Files.exists(contender.jar(layout))) {
          chosen.add(contender);
        } else {
          System.err.println("Not built, left out: " + contender.jar(layout));
        }
      }
    }
    return chosen;
  }

  /** The jar that would be deployed. */
  Path jar(Layout layout) {
    return layout.deployable(name);
  }

  /** Whether it serves events of that kind and form. */
  boolean serves(String kind, Mode mode) {
    return modes.contains(mode) && kinds.contains(kind);
  }

  boolean isFloor() {
    return name.equals(FLOOR);
  }

  @Override
  public String toString() {
    return name;
  }
}
