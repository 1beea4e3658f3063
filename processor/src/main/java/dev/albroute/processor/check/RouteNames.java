package dev.albroute.processor.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names the generated methods after the methods of the user. */
final class RouteNames {

  private final Set<String> ofUser;
  private final Set<String> used = new HashSet<>();

  /** Names nothing yet. All names of the user are kept for the methods that have them. */
  RouteNames(List<String> ofUser) {
    this.ofUser = Set.copyOf(ofUser);
  }

  /** The name of the user's method for its first route, then that name with a number. */
  String next(String methodName) {
    String name = methodName;
    for (int number = 2; !used.add(name); number++) {
      do {
        name = methodName + number;
        if (ofUser.contains(name)) {
          number++;
        }
      } while (ofUser.contains(name));
    }
    return name;
  }
}
