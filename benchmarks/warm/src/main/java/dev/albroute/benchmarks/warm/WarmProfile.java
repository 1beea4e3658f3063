package dev.albroute.benchmarks.warm;

import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jdk.jfr.Recording;

/** The requests of {@link WarmRequest} in a plain loop; JDK Flight Recorder records them once they are warm. */
public final class WarmProfile {

  private static final int FIRST_SETTING = 5;
  private static final int MOST_WARM_UPS = 10;
  private static final long BUSY_MILLIS_PER_SECOND = 20;

  private WarmProfile() {}

  /**
   * Records whole requests, writes the recording, and writes to standard output how many requests it holds.
   *
   * @param args the class of the handler, the file of the event, the seconds to run before the recording, repeated
   *     as long as the JVM compiles much, and while it is made, the file of the recording, then settings of
   *     events such as {@code jdk.ExecutionSample#enabled=true}
   */
  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    WarmRequest requests = new WarmRequest();
    requests.handler = args[0];
    requests.events = args[1];
    requests.start();
    try (Recording recording = new Recording()) {
      // Without events at first: the start changes classes of the JDK, and HotSpot throws away what
      // it compiled before.
      recording.start();
      warmUp(requests, Long.parseLong(args[2]));
      recording.setSettings(settings(Arrays.asList(args).subList(FIRST_SETTING, args.length)));
      int recorded = run(requests, Long.parseLong(args[3]));
      recording.stop();
      recording.dump(Path.of(args[4]));
      System.out.print(recorded);
    }
  }

  private static void warmUp(WarmRequest requests, long seconds) throws IOException {
    CompilationMXBean compilers = ManagementFactory.getCompilationMXBean();
    long millis;
    int times = 0;
    do {
      millis = compilers.getTotalCompilationTime();
      run(requests, seconds);
      millis = compilers.getTotalCompilationTime() - millis;
      times++;
    } while (millis > seconds * BUSY_MILLIS_PER_SECOND && times < MOST_WARM_UPS);
  }

  private static int run(WarmRequest requests, long seconds) throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    int answered = 0;
    while (System.nanoTime() < end) {
      requests.request();
      answered++;
    }
    return answered;
  }

  private static Map<String, String> settings(List<String> args) {
    Map<String, String> settings = new HashMap<>();
    for (String arg : args) {
      int equals = arg.indexOf('=');
      settings.put(arg.substring(0, equals), arg.substring(equals + 1));
    }
    return settings;
  }
}
