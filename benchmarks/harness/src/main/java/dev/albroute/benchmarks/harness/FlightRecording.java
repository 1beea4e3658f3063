package dev.albroute.benchmarks.harness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;

/**
 * What JDK Flight Recorder says of the requests of a JVM.
 *
 * <p>Everything is told of its site, which is the innermost method that is not the JDK's. Where that method was in a call
 * into the JDK, the site names the method called too: {@code JsonReader.readString > String.<init>}.
 */
final class FlightRecording {

  /** Where each thread is; the settings are those of JDK Flight Recorder. */
  static final List<String> SAMPLES = List.of(
      "jdk.ExecutionSample#enabled=true",
      "jdk.ExecutionSample#period=1 ms",
      "jdk.ExecutionSample#stackTrace=true");

  /** Each allocation that is not one of a thread's own buffer. */
  static final List<String> ALLOCATIONS = List.of(
      "jdk.ObjectAllocationOutsideTLAB#enabled=true",
      "jdk.ObjectAllocationOutsideTLAB#stackTrace=true");

  private static final List<String> JDK = List.of("java.", "javax.", "jdk.", "sun.", "com.sun.");

  private FlightRecording() {}

  /** The number of samples of each site. */
  static Map<String, Double> samples(Path file) throws IOException {
    return sum(file, SAMPLES, event -> "", event -> 1);
  }

  /** The bytes of each class and site. */
  static Map<String, Double> allocated(Path file) throws IOException {
    return sum(
        file,
        ALLOCATIONS,
        event -> name(event.getClass("objectClass")) + " in ",
        event -> event.getLong("allocationSize"));
  }

  /** The sum over the events of some settings, for each site and what stands in front of it. */
  private static Map<String, Double> sum(
      Path file,
      List<String> settings,
      Function<RecordedEvent, String> what,
      ToDoubleFunction<RecordedEvent> value)
      throws IOException {
    Map<String, Double> sums = new LinkedHashMap<>();
    try (RecordingFile recording = new RecordingFile(file)) {
      while (recording.hasMoreEvents()) {
        RecordedEvent event = recording.readEvent();
        String site = site(event);
        if (site != null && settings.get(0).startsWith(event.getEventType().getName() + "#")) {
          sums.merge(what.apply(event) + site, value.applyAsDouble(event), Double::sum);
        }
      }
    }
    return sums;
  }

  /** The site, or {@code null} where it is not one of a request: in another thread, in the loop itself. */
  private static @Nullable String site(RecordedEvent event) {
    RecordedStackTrace trace = event.getStackTrace();
    if (trace == null) {
      return null;
    }
    String called = "";
    for (RecordedFrame frame : trace.getFrames()) {
      String type = frame.getMethod().getType().getName();
      String method = simple(type) + "." + frame.getMethod().getName();
      if (type.equals(Profile.MAIN)) {
        return null;
      }
      if (JDK.stream().noneMatch(type::startsWith)) {
        return method + called;
      }
      called = " > " + method;
    }
    return null;
  }

  /** The simple name of a class, such as {@code byte[]} of {@code [B}. */
  private static String name(RecordedClass type) {
    String name = type.getName();
    int dimensions = name.lastIndexOf('[') + 1;
    String element = name.substring(dimensions);
    if (dimensions > 0) {
      element = switch (element.charAt(0)) {
        case 'B' -> "byte";
        case 'C' -> "char";
        case 'D' -> "double";
        case 'F' -> "float";
        case 'I' -> "int";
        case 'J' -> "long";
        case 'S' -> "short";
        case 'Z' -> "boolean";
        default -> element.substring(1, element.length() - 1);
      };
    }
    return simple(element) + "[]".repeat(dimensions);
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
