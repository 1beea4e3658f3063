package dev.albroute.local.event;

import java.util.ArrayList;
import java.util.List;

/** The query of a request target, split and not decoded: the ELB user guide says that decoding is the function's work. */
public final class RawQuery {

  /**
   * One pair of a query.
   *
   * @param name the key as the client wrote it
   * @param value the value as the client wrote it; empty for {@code k=} and for a bare {@code k}
   */
  public record Pair(String name, String value) {}

  private RawQuery() {}

  /**
   * Splits a query at {@code &} and each part at its first {@code =}. Empty parts, as in {@code ?&a=b&&c=d}, give
   * nothing.
   *
   * @param query what stands after the question mark
   * @return the pairs in order
   */
  public static List<Pair> split(String query) {
    List<Pair> pairs = new ArrayList<>();
    for (String part : query.split("&", -1)) {
      if (part.isEmpty()) {
        continue;
      }
      int equals = part.indexOf('=');
      pairs.add(
          equals < 0
              ? new Pair(part, "")
              : new Pair(part.substring(0, equals), part.substring(equals + 1)));
    }
    return pairs;
  }
}
