package dev.albroute.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client accepts (the {@code Accept} header of RFC 9110, section 12.5.1). Members that are
 * no media ranges are left out; a header without any member accepts everything, as a missing one
 * does.
 */
public final class Accept {

  private final List<MediaType> ranges = new ArrayList<>();
  private final List<Integer> qualities = new ArrayList<>();

  private Accept() {}

  /**
   * Reads a header.
   *
   * @param value the value, of several headers joined with commas
   * @return what is accepted
   */
  public static Accept parse(String value) {
    Accept accept = new Accept();
    boolean quoted = false;
    int from = 0;
    for (int i = 0; i <= value.length(); i++) {
      char c = i == value.length() ? ',' : value.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && (!quoted || i == value.length())) {
        accept.add(value.substring(from, i));
        from = i + 1;
      }
    }
    return accept;
  }

  private void add(String member) {
    MediaType range = MediaType.parse(member);
    int quality = range == null ? -1 : weight(range.parameter("q"));
    if (range != null && quality >= 0) {
      ranges.add(range);
      qualities.add(quality);
    }
  }

  /**
   * The type that the client likes best.
   *
   * @param types what can be produced, in the order in which the server prefers it
   * @return one of them, or null when none is acceptable
   */
  public @Nullable String best(String... types) {
    String best = null;
    int bestQuality = 0;
    for (String type : types) {
      int quality = quality(type);
      if (quality > bestQuality) {
        best = type;
        bestQuality = quality;
      }
    }
    return best;
  }

  /** The weight of a type in thousandths: that of the most precise range that includes it. */
  private int quality(String type) {
    MediaType media = MediaType.parse(type);
    if (ranges.isEmpty() || media == null) {
      return 1000;
    }
    int precision = -1;
    int quality = 0;
    for (int i = 0; i < ranges.size(); i++) {
      MediaType range = ranges.get(i);
      if (range.specificity() > precision && range.includes(media)) {
        precision = range.specificity();
        quality = qualities.get(i);
      }
    }
    return quality;
  }

  /** A weight in thousandths, 1000 for a missing one, negative for one that is malformed. */
  private static int weight(@Nullable String q) {
    if (q == null) {
      return 1000;
    }
    int quality = 0;
    int scale = 1000;
    boolean fraction = false;
    for (int i = 0; i < q.length(); i++) {
      char c = q.charAt(i);
      if (c == '.' && !fraction) {
        fraction = true;
      } else if (c < '0' || c > '9') {
        return -1;
      } else if (fraction) {
        scale /= 10;
        quality += (c - '0') * scale;
      } else {
        quality = Math.min(quality * 10 + (c - '0') * 1000, 10_000);
      }
    }
    return q.isEmpty() || quality > 1000 ? -1 : quality;
  }
}
