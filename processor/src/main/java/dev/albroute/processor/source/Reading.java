package dev.albroute.processor.source;

import dev.albroute.processor.model.declared.ApiFacts;
import java.util.List;

/** What came of reading an interface. */
public sealed interface Reading {

  /**
   * Everything is known.
   *
   * @param facts all there is to know
   */
  record Complete(ApiFacts facts) implements Reading {}

  /**
   * Something is not known yet, and may be in a later round.
   *
   * @param api the interface as messages name it
   * @param missing what is not known, as the source names it
   */
  record Incomplete(String api, List<String> missing) implements Reading {

    /** Copies the list. */
    public Incomplete {
      missing = List.copyOf(missing);
    }
  }
}
