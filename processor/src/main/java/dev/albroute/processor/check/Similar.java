package dev.albroute.processor.check;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody may have meant. */
public final class Similar {

  /** Shorter names are contained in too many others. */
  private static final int SHORTEST_PART = 2;

  private Similar() {}

  /**
   * The candidate that is most like a name: by the number of letters to add, drop, replace or swap, or since one is a
   * part of the other.
   *
   * @param name the name that was written
   * @param candidates the names that exist
   * @return the most similar one, the first of several; empty where none is similar
   */
  public static Optional<String> to(String name, Collection<String> candidates) {
    Optional<String> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      boolean near = distance <= Math.max(1, Math.max(name.length(), candidate.length()) / 3);
      if ((near || isPart(name, candidate) || isPart(candidate, name)) && distance < least) {
        best = Optional.of(candidate);
        least = distance;
      }
    }
    return best;
  }

  private static boolean isPart(String part, String whole) {
    return part.length() >= SHORTEST_PART
        && whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  /** The optimal string alignment distance. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
        least = Math.min(least, cost[i - 1][j - 1] + change);
        boolean swapped = i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1);
        cost[i][j] = swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
      }
    }
    return cost[a.length()][b.length()];
  }
}
