package dev.albroute.local.balancer;

import java.util.ArrayList;
import java.util.List;

/** The success codes of a health check: {@code 200}, {@code 200,202} or {@code 200-299}. */
final class StatusMatcher {

  private final List<Range> ranges = new ArrayList<>();

  private record Range(int first, int last) {}

  StatusMatcher(String matcher) {
    for (String part : matcher.split(",", -1)) {
      String[] ends = part.strip().split("-", 2);
      try {
        ranges.add(new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])));
      } catch (NumberFormatException noNumber) {
        throw new IllegalArgumentException(
            "\"" + matcher + "\" is no matcher: write it as 200, 200,202 or 200-299", noNumber);
      }
    }
  }

  boolean matches(int status) {
    return ranges.stream().anyMatch(range -> range.first <= status && status <= range.last);
  }
}
