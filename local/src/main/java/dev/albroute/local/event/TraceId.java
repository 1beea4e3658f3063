package dev.albroute.local.event;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;

/**
 * The {@code x-amzn-trace-id} field, as the ELB user guide describes request tracing.
 *
 * <p>A new request gets {@code Root=1-<time>-<id>}. Where the client sent a Root, a Self is put in front, in place of an
 * older one, and the other fields are kept. Where the client sent fields without a Root, a Root is put in front.
 */
final class TraceId {

  private final Clock clock;
  private final LongSupplier random;

  TraceId(Clock clock, long seed) {
    this.clock = clock;
    SplittableRandom generator = new SplittableRandom(seed);
    this.random = () -> {
      synchronized (generator) {
        return generator.nextLong();
      }
    };
  }

  String next() {
    return "Root=" + newId();
  }

  String next(String received) {
    List<String> kept = new ArrayList<>();
    boolean hasRoot = false;
    for (String field : received.split(";", -1)) {
      String stripped = field.strip();
      if (!stripped.isEmpty() && !isNamed(stripped, "Self")) {
        hasRoot |= isNamed(stripped, "Root");
        kept.add(stripped);
      }
    }
    kept.add(0, (hasRoot ? "Self=" : "Root=") + newId());
    return String.join(";", kept);
  }

  private static boolean isNamed(String field, String name) {
    return field.regionMatches(true, 0, name + "=", 0, name.length() + 1);
  }

  private String newId() {
    long high = random.getAsLong();
    long low = random.getAsLong();
    return "1-" + hex(clock.instant().getEpochSecond(), 8) + "-" + hex(high, 16) + hex(low, 8);
  }

  private static String hex(long value, int digits) {
    StringBuilder text = new StringBuilder(digits);
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      text.append(Character.forDigit((int) (value >>> shift) & 0xf, 16));
    }
    return text.toString();
  }
}
