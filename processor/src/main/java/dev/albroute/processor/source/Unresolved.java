package dev.albroute.processor.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what cannot be found yet: types that a later round may generate, and constants of such types. */
final class Unresolved {

  private final Set<String> names = new LinkedHashSet<>();

  /** Adds what the source calls a thing that was not found. */
  void add(String name) {
    names.add(name);
  }

  /** The names in the order of finding them missing. */
  List<String> names() {
    return List.copyOf(names);
  }
}
